package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Decides about a change of status that is asked by name: first whether the referral is any business of the caller,
 * then whether its state has such a change for this side, then whether the change says enough.
 */
public final class StatusChanges {
    private final Referral referral;
    private final StatusChange asked;
    private final Role role;
    private final OrganisationId by;
    private final Instant now;

    private StatusChanges(Referral referral, StatusChange asked, Role role, OrganisationId by, Instant now) {
        this.referral = referral;
        this.asked = asked;
        this.role = role;
        this.by = by;
        this.now = now;
    }

    /** What becomes of the change. */
    public static Decision decide(Referral referral, StatusChange asked, Actor actor, Instant now) {
        return referral.roleOf(actor.organisation())
                .map(role -> actor.may(role.permission())
                        ? new StatusChanges(referral, asked, role, actor.organisation(), now).decide()
                        : refused(new Refusal.PermissionMissing(role.permission())))
                .orElseGet(() -> refused(new Refusal.Unknown()));
    }

    private Decision decide() {
        if (!asked.to().isSetBy(role)) {
            return notAllowed();
        }
        return switch (asked.to()) {
            case DRAFT -> notAllowed();
            case REQUESTED -> referral instanceof Draft draft ? plain(draft.request(now)) : notAllowed();
            case ACCEPTED -> referral instanceof Requested requested ? plain(requested.accept(now)) : notAllowed();
            case REJECTED -> referral instanceof Requested requested ? reject(requested) : notAllowed();
            case IN_PROGRESS -> referral instanceof Referral.Startable agreed ? plain(agreed.start(now)) : notAllowed();
            case ON_HOLD -> referral instanceof Referral.Pausable active ? pause(active) : notAllowed();
            case CANCELLED -> referral instanceof Referral.Cancellable open ? cancel(open) : notAllowed();
            case COMPLETED -> referral instanceof Referral.Closable agreed ? complete(agreed) : notAllowed();
            case FAILED -> referral instanceof Referral.Closable agreed ? fail(agreed) : notAllowed();
            case ENTERED_IN_ERROR ->
                referral instanceof Referral.Erroneous wrong ? plain(wrong.enterInError(now)) : notAllowed();
        };
    }

    private Decision reject(Requested requested) {
        return because(RejectionReason.class, why -> requested.reject(why, now));
    }

    private Decision pause(Referral.Pausable active) {
        return because(UnresolvedReason.class, why -> active.pause(why, now));
    }

    private Decision cancel(Referral.Cancellable open) {
        return because(UnresolvedReason.class, why -> open.cancel(why, now));
    }

    private Decision complete(Referral.Closable agreed) {
        var outcome = asked.outcome();
        if (outcome == null) {
            return refused(new Refusal.OutcomeMissing());
        }
        if (referral.particulars().conditions().blockCompletion()) {
            return refused(new Refusal.HandoverUnconfirmed());
        }
        return asked.hasReason() ? refused(new Refusal.NotKept()) : accepted(agreed.complete(outcome, now));
    }

    private Decision fail(Referral.Closable agreed) {
        var outcome = asked.outcome();
        return outcome == null
                ? refused(new Refusal.OutcomeMissing())
                : explained(UnresolvedReason.class, why -> agreed.fail(why, outcome, now));
    }

    private Decision plain(Referral next) {
        return asked.hasReason() || asked.outcome() != null ? refused(new Refusal.NotKept()) : accepted(next);
    }

    private <C extends Enum<C> & ReasonCode> Decision because(Class<C> list, Function<Reason<C>, Referral> next) {
        return asked.outcome() != null ? refused(new Refusal.NotKept()) : explained(list, next);
    }

    private <C extends Enum<C> & ReasonCode> Decision explained(Class<C> list, Function<Reason<C>, Referral> next) {
        return asked.reason(list)
                .map(why -> accepted(next.apply(why)))
                .orElseGet(() -> refused(new Refusal.ReasonMissing(codes(list))));
    }

    private Decision accepted(Referral next) {
        return new Decision.Accepted(next, ReferralEvent.of(referral, next, by));
    }

    private Decision notAllowed() {
        var current = referral.status();
        return refused(new Refusal.TransitionNotAllowed(current, Transitions.next(current, role)));
    }

    private static Decision refused(Refusal why) {
        return new Decision.Refused(why);
    }

    private static <C extends Enum<C> & ReasonCode> List<String> codes(Class<C> list) {
        return Arrays.stream(list.getEnumConstants()).map(ReasonCode::code).toList();
    }
}

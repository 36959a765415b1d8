package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides about planning and confirming a hand-over in person. */
public final class WarmHandovers {
    private WarmHandovers() {}

    /**
     * The requester plans it, or plans it anew; a draft tells nobody.
     *
     * @param required whether the help cannot be completed without it
     */
    public static Decision plan(
            Referral referral, boolean required, @Nullable Instant plannedAt, Actor actor, Instant now) {
        return by(referral, actor, role -> plan(referral, WarmHandover.planned(required, plannedAt), role, now));
    }

    /** One side says that the meeting was held. Saying the same again changes nothing. */
    public static Decision confirm(Referral referral, HandoverMeeting meeting, Actor actor, Instant now) {
        return by(referral, actor, role -> {
            var handover = referral.particulars().conditions().warmHandover();
            return handover == null || !isUnderWay(referral)
                    ? refused(new Refusal.HandoverNotNow())
                    : confirm(referral, handover, meeting, role, now);
        });
    }

    private static Decision plan(Referral referral, WarmHandover planned, Role role, Instant now) {
        var present = referral.particulars().conditions().warmHandover();
        if (role != Role.REQUESTER || (present != null && !present.isOpen())) {
            return refused(new Refusal.HandoverNotNow());
        }
        if (planned.equals(present)) {
            return new Decision.Accepted(referral, List.of());
        }
        if (referral instanceof Draft draft) {
            return new Decision.Accepted(with(draft, planned), List.of());
        }
        return isUnderWay(referral) ? told(referral, planned, role, now) : refused(new Refusal.HandoverNotNow());
    }

    private static Decision confirm(
            Referral referral, WarmHandover handover, HandoverMeeting meeting, Role role, Instant now) {
        if (meeting.heldAt().isAfter(now)) {
            return refused(new Refusal.HandoverInFuture());
        }
        if (handover.isConfirmedBy(role) && meeting.equals(handover.held())) {
            return new Decision.Accepted(referral, List.of());
        }
        return handover.isConfirmedBy(role.other()) && !meeting.equals(handover.held())
                ? refused(new Refusal.HandoverDiffers())
                : told(referral, handover.confirmed(role, meeting, now), role, now);
    }

    private static Decision told(Referral referral, WarmHandover handover, Role role, Instant now) {
        var next = with(referral, handover);
        var by = next.particulars().parties().of(role);
        return new Decision.Accepted(next, List.of(ReferralEvent.ofHandover(next, handover, by, now)));
    }

    private static Referral with(Referral referral, WarmHandover handover) {
        var particulars = referral.particulars();
        return Revision.of(referral, particulars.under(particulars.conditions().with(handover)));
    }

    /** Sent and not ended. */
    private static boolean isUnderWay(Referral referral) {
        return referral instanceof Referral.Cancellable;
    }

    private static Decision by(Referral referral, Actor actor, Function<Role, Decision> decide) {
        return referral.roleOf(actor.organisation())
                .map(role -> actor.may(role.permission())
                        ? decide.apply(role)
                        : refused(new Refusal.PermissionMissing(role.permission())))
                .orElseGet(() -> refused(new Refusal.Unknown()));
    }

    private static Decision refused(Refusal why) {
        return new Decision.Refused(why);
    }
}

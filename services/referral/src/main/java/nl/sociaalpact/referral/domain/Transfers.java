package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about handing a referral over. */
public final class Transfers {
    private Transfers() {}

    /** What becomes of a transfer that was asked or answered. */
    public sealed interface Outcome {
        /** Done: the transfer as it is now, and the referral with its new target where it got one. */
        record Done(Transfer transfer, Decision.@Nullable Accepted referral) implements Outcome {}

        /** Not done. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** The target offers it to another organisation. */
    public static Outcome offer(
            Referral referral,
            TransferId id,
            OrganisationId to,
            @Nullable String note,
            Circumstances receiver,
            Actor actor,
            Instant now) {
        var refusal = refusal(referral, to, receiver, actor);
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        var parties = referral.particulars().parties();
        var offered = new Transfer(
                id,
                referral.particulars().id(),
                parties.requester(),
                actor.organisation(),
                to,
                Transfer.Stage.OFFERED,
                shown(referral, note),
                null,
                now,
                null);
        return new Outcome.Done(offered, null);
    }

    /** The receiver takes it over: state and history go on, under another target. */
    public static Outcome accept(
            Transfer transfer, Referral referral, Circumstances receiver, Actor actor, Instant now) {
        var basis = receiver.consent();
        var refusal = answerRefusal(transfer, transfer.to(), actor);
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        if (!isTransferable(referral)
                || !transfer.from().equals(referral.particulars().parties().target())) {
            return new Outcome.Refused(new Refusal.NotToTransfer());
        }
        if (basis == null) {
            return new Outcome.Refused(new Refusal.NoBasis());
        }
        var moved = Revision.of(referral, referral.particulars().askedOf(transfer.to(), basis));
        var fact = new ReferralEvent.Fact(moved.particulars(), transfer.to(), now);
        var told = new ReferralEvent.ReferralTransferred(fact, transfer.from());
        return new Outcome.Done(
                transfer.decided(Transfer.Stage.ACCEPTED, null, now), new Decision.Accepted(moved, List.of(told)));
    }

    /** The receiver does not take it over, and says why. */
    public static Outcome reject(
            Transfer transfer, Referral referral, Reason<RejectionReason> why, Actor actor, Instant now) {
        var refusal = answerRefusal(transfer, transfer.to(), actor);
        return refusal == null
                ? new Outcome.Done(
                        transfer.decided(
                                Transfer.Stage.REJECTED, referral.particulars().shown(why), now),
                        null)
                : new Outcome.Refused(refusal);
    }

    /** Who offered it takes the offer back. */
    public static Outcome withdraw(Transfer transfer, Actor actor, Instant now) {
        var refusal = answerRefusal(transfer, transfer.from(), actor);
        return refusal == null
                ? new Outcome.Done(transfer.decided(Transfer.Stage.WITHDRAWN, null, now), null)
                : new Outcome.Refused(refusal);
    }

    /** Where the resident must not be approached, no note says how. */
    private static @Nullable String shown(Referral referral, @Nullable String note) {
        return note == null || !referral.particulars().conditions().contactProhibited()
                ? note
                : ContactDetails.withheld(note, Reason.LONGEST);
    }

    private static @Nullable Refusal refusal(
            Referral referral, OrganisationId to, Circumstances receiver, Actor actor) {
        var role = referral.roleOf(actor.organisation());
        if (role.isEmpty()) {
            return new Refusal.Unknown();
        }
        if (role.get() != Role.TARGET || !isTransferable(referral)) {
            return new Refusal.NotToTransfer();
        }
        if (!actor.may(Permission.ANSWER)) {
            return new Refusal.PermissionMissing(Permission.ANSWER);
        }
        if (referral.roleOf(to).isPresent()) {
            return new Refusal.ReceiverIsParty();
        }
        if (!receiver.targetIsMember()) {
            return new Refusal.TargetNotAMember();
        }
        return receiver.consent() == null ? new Refusal.NoBasis() : null;
    }

    private static @Nullable Refusal answerRefusal(Transfer transfer, OrganisationId by, Actor actor) {
        if (!actor.organisation().equals(by)) {
            return new Refusal.NotToTransfer();
        }
        if (!actor.may(Permission.ANSWER)) {
            return new Refusal.PermissionMissing(Permission.ANSWER);
        }
        return transfer.stage() == Transfer.Stage.OFFERED ? null : new Refusal.NotToTransfer();
    }

    /** Agreed and not ended; and not divided, because the parts are the intermediary's own. */
    private static boolean isTransferable(Referral referral) {
        return referral instanceof Referral.Closable
                && !referral.particulars().ties().divided();
    }
}

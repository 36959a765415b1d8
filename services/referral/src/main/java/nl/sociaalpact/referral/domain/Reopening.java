package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides about taking up an ended referral again. The old one stays as it ended; a new one with the same question takes
 * its place, and everything that is checked before sending is checked anew.
 */
public final class Reopening {
    private Reopening() {}

    /** Why not, or nothing. Only the requester asks again, of an organisation that was asked before, and in time. */
    public static Optional<Refusal> refusal(Referral ended, Actor actor, Instant latestEnd) {
        return ended.roleOf(actor.organisation())
                .map(role -> refusal(ended, role, actor, latestEnd))
                .orElseGet(() -> Optional.of(new Refusal.Unknown()));
    }

    /** The same request, under the same safety; a hand-over in person has to be held again. */
    public static NewReferral again(Referral ended, ReferralId id) {
        var particulars = ended.particulars();
        return new NewReferral(
                id,
                particulars.journey(),
                particulars.parties(),
                particulars.need(),
                particulars.id(),
                particulars.conditions().anew(),
                Ties.of(particulars.ties().kind()),
                List.of());
    }

    private static Optional<Refusal> refusal(Referral ended, Role role, Actor actor, Instant latestEnd) {
        if (!actor.may(role.permission())) {
            return Optional.of(new Refusal.PermissionMissing(role.permission()));
        }
        if (role != Role.REQUESTER
                || !ended.hasEnded()
                || ended.particulars().parties().isOpen()) {
            return Optional.of(new Refusal.NotToReopen());
        }
        return ended.since().isBefore(latestEnd) ? Optional.of(new Refusal.TooLateToReopen()) : Optional.empty();
    }
}

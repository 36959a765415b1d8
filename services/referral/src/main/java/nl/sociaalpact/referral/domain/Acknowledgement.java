package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;

/** Decides whether an organisation can say that it has seen a referral. Saying it again changes nothing. */
public final class Acknowledgement {
    private Acknowledgement() {}

    /** What becomes of it; nothing is told to others, because the state stays the same. */
    public static Decision decide(Referral referral, Actor actor, Instant now) {
        return referral.roleOf(actor.organisation())
                .map(role -> decide(referral, role, actor, now))
                .orElseGet(() -> new Decision.Refused(new Refusal.Unknown()));
    }

    private static Decision decide(Referral referral, Role role, Actor actor, Instant now) {
        if (role != Role.TARGET) {
            return new Decision.Refused(new Refusal.NotToAcknowledge());
        }
        if (!actor.may(Permission.ANSWER)) {
            return new Decision.Refused(new Refusal.PermissionMissing(Permission.ANSWER));
        }
        if (referral.particulars().acknowledgedAt() != null) {
            return new Decision.Accepted(referral, List.of());
        }
        return referral instanceof Requested requested
                ? new Decision.Accepted(requested.acknowledge(now), List.of())
                : new Decision.Refused(new Refusal.NotToAcknowledge());
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first organisation that claims an open referral becomes its target. It then decides like any other target: the
 * state stays {@code requested}, because before claiming it could not read what is asked.
 */
public final class Claim {
    private Claim() {}

    /** Why this organisation cannot try, or nothing. */
    public static @Nullable Refusal refusal(Offer offer, Actor actor) {
        if (!actor.may(Permission.ANSWER)) {
            return new Refusal.PermissionMissing(Permission.ANSWER);
        }
        if (offer.requester().equals(actor.organisation())) {
            return new Refusal.TargetIsRequester();
        }
        return offer.unclaimed() ? null : new Refusal.AlreadyClaimed();
    }

    /**
     * What becomes of the referral that was claimed.
     *
     * @param known about the claimant as its target
     */
    public static Decision decide(Referral referral, Circumstances known, Actor actor, Instant now) {
        if (!(referral instanceof Requested requested)
                || !requested.particulars().parties().isOpen()) {
            return new Decision.Refused(new Refusal.AlreadyClaimed());
        }
        var basis = known.consent();
        if (basis == null) {
            return new Decision.Refused(new Refusal.NoBasis());
        }
        var claimed = requested.claim(actor.organisation(), basis, now);
        var fact = new ReferralEvent.Fact(claimed.particulars(), actor.organisation(), now);
        return new Decision.Accepted(claimed, List.of(new ReferralEvent.ReferralClaimed(fact)));
    }
}

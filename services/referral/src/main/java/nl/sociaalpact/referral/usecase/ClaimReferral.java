package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Claim;
import nl.sociaalpact.referral.domain.Offer;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;

/**
 * An organisation takes an open referral. The lock on the offer decides between two that want it at the same moment; only
 * the first one ever reads the referral itself.
 */
@ApplicationScoped
public class ClaimReferral {
    private final UnitOfWork work;
    private final Offers offers;
    private final Referrals referrals;
    private final ClaimedReferral claimed;

    ClaimReferral(UnitOfWork work, Offers offers, Referrals referrals, ClaimedReferral claimed) {
        this.work = work;
        this.offers = offers;
        this.referrals = referrals;
        this.claimed = claimed;
    }

    /** What is asked; without a version, because whoever claims has not read the referral. */
    public record Command(Actor actor, ReferralId referral) {}

    /** Makes the organisation the target, or tells why not. */
    public Uni<Result> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> offers.find(command.referral)
                        .chain(found -> found.map(offer -> attempt(offer, command.actor))
                                .orElseGet(() -> refused(new Refusal.Unknown()))));
    }

    private Uni<Result> attempt(Offer offer, Actor actor) {
        var refusal = Claim.refusal(offer, actor);
        return refusal != null
                ? refused(refusal)
                : offers.claim(offer.referral(), actor.organisation())
                        .chain(first -> first ? take(offer.referral(), actor) : refused(new Refusal.AlreadyClaimed()));
    }

    private Uni<Result> take(ReferralId referral, Actor actor) {
        return referrals
                .find(referral)
                .chain(found -> found.map(read -> claimed.keep(read, actor))
                        .orElseGet(() -> refused(new Refusal.AlreadyClaimed())));
    }

    private static Uni<Result> refused(Refusal why) {
        return Uni.createFrom().item(new Result.Refused(why));
    }
}

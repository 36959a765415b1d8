package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Acknowledgement;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;

/** The target says that it has seen a referral. */
@ApplicationScoped
public class AcknowledgeReferral {
    private static final int TRIES = 3;

    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final KeepDecision keep;
    private final StorableTime time;

    AcknowledgeReferral(UnitOfWork work, VisibleReferrals referrals, KeepDecision keep, StorableTime time) {
        this.work = work;
        this.referrals = referrals;
        this.keep = keep;
        this.time = time;
    }

    /** What is asked; without a version, because the fact is true whatever else changed meanwhile. */
    public record Command(Actor actor, ReferralId referral) {}

    /** Notes it, or tells why not. The first time counts; when somebody changed the referral meanwhile, it looks again. */
    public Uni<Result> handle(Command command) {
        return work.inTransaction(
                        new Scope.Organisation(command.actor.organisation().value()),
                        () -> referrals
                                .find(command.referral, command.actor.organisation())
                                .chain(found -> found.map(read -> acknowledge(read, command.actor))
                                        .orElseGet(() ->
                                                Uni.createFrom().item(new Result.Refused(new Refusal.Unknown())))))
                .onFailure(StaleVersion.class)
                .retry()
                .atMost(TRIES);
    }

    private Uni<Result> acknowledge(StoredReferral read, Actor actor) {
        return keep.about(read, Acknowledgement.decide(read.referral(), actor, time.now()), actor);
    }
}

package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;

/** Changes what a referral keeps beside its state: find what the actor may see, decide, keep. */
@ApplicationScoped
class BesideTheStates {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final KeepDecision keep;

    BesideTheStates(UnitOfWork work, VisibleReferrals referrals, KeepDecision keep) {
        this.work = work;
        this.referrals = referrals;
        this.keep = keep;
    }

    /** What the caller decided upon, when the caller decided upon a version. */
    static UnaryOperator<StoredReferral> version(long expected) {
        return read -> read.inVersion(expected);
    }

    Uni<Result> change(
            Actor actor, ReferralId id, UnaryOperator<StoredReferral> upon, Function<Referral, Decision> decide) {
        return work.inTransaction(
                new Scope.Organisation(actor.organisation().value()),
                () -> referrals
                        .find(id, actor.organisation())
                        .chain(found -> found.map(upon)
                                .map(read -> keep.about(read, decide.apply(read.referral()), actor))
                                .orElseGet(() -> Uni.createFrom().item(new Result.Refused(new Refusal.Unknown())))));
    }
}

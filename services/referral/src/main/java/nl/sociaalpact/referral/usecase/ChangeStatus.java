package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.Decision;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;
import nl.sociaalpact.referral.domain.StatusChange;

/** One of the parties brings a referral into another state. */
@ApplicationScoped
public class ChangeStatus {
    private final UnitOfWork work;
    private final VisibleReferrals referrals;
    private final KeepDecision keep;
    private final DecideStatusChange decide;
    private final WholeAndParts parts;

    ChangeStatus(
            UnitOfWork work,
            VisibleReferrals referrals,
            KeepDecision keep,
            DecideStatusChange decide,
            WholeAndParts parts) {
        this.work = work;
        this.referrals = referrals;
        this.keep = keep;
        this.decide = decide;
        this.parts = parts;
    }

    /**
     * What is asked.
     *
     * @param version of the referral that the caller decided upon
     */
    public record Command(Actor actor, ReferralId referral, long version, StatusChange change) {}

    /**
     * Changes the status, or tells why not.
     *
     * @throws nl.sociaalpact.lib.persistence.StaleVersion as the failure of the result, when the referral was changed
     *     after the caller read it
     */
    public Uni<Result> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor.organisation().value()),
                () -> referrals
                        .find(command.referral, command.actor.organisation())
                        .chain(found -> found.map(read -> change(read.inVersion(command.version), command))
                                .orElseGet(() -> Uni.createFrom().item(new Result.Refused(new Refusal.Unknown())))));
    }

    private Uni<Result> change(StoredReferral read, Command command) {
        return decide.handle(read.referral(), command.change, command.actor)
                .chain(decision -> keep(read, decision, command));
    }

    private Uni<Result> keep(StoredReferral read, Decision decision, Command command) {
        return parts.refusal(read.referral(), decision)
                .chain(refusal -> refusal.map(why -> Uni.createFrom().<Result>item(new Result.Refused(why)))
                        .orElseGet(() -> keep.about(read, decision, command.actor)))
                .call(result -> parts.follow(result, command.actor));
    }
}

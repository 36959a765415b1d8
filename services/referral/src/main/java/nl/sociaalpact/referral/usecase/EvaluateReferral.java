package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.EvaluationMoment;
import nl.sociaalpact.referral.domain.Evaluations;
import nl.sociaalpact.referral.domain.Evaluations.Verdict;
import nl.sociaalpact.referral.domain.MatchFit;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Refusal;

/** One side says whether the service was the right place. */
@ApplicationScoped
public class EvaluateReferral {
    private final UnitOfWork work;
    private final ReadEvaluations read;
    private final EvaluationStore store;
    private final EvaluationTime time;

    EvaluateReferral(UnitOfWork work, ReadEvaluations read, EvaluationStore store, EvaluationTime time) {
        this.work = work;
        this.read = read;
        this.store = store;
        this.time = time;
    }

    /** What is said. */
    public record Command(Actor actor, ReferralId referral, EvaluationMoment moment, MatchFit fit) {}

    /** Keeps it, or tells why not. */
    public Uni<Verdict> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.actor().organisation().value()),
                () -> read.of(command.referral(), command.actor().organisation())
                        .map(found -> found.map(known -> decide(known, command))
                                .orElseGet(() -> new Verdict.Refused(new Refusal.Unknown())))
                        .call(this::keep));
    }

    private Verdict decide(Evaluations known, Command command) {
        return known.say(command.actor(), command.moment(), command.fit(), time.now(), time.today());
    }

    private Uni<Void> keep(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Recorded(var evaluation) -> store.add(evaluation);
            case Verdict.Refused refused -> Uni.createFrom().voidItem();
        };
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of one referral.
 *
 * @param placedOn the day on which the help began, in Europe/Amsterdam; absent: it did not
 * @param recorded what was said until now
 */
public record Evaluations(Referral referral, @Nullable LocalDate placedOn, List<Evaluation> recorded) {
    /** Keeps its own copy. */
    public Evaluations {
        recorded = List.copyOf(recorded);
    }

    /** What becomes of an evaluation. */
    public sealed interface Verdict {
        /** It counts. */
        record Recorded(Evaluation evaluation) implements Verdict {}

        /** It does not. */
        record Refused(Refusal why) implements Verdict {}
    }

    /** One side says how it was. Each side says it once for each moment, and not before that moment. */
    public Verdict say(Actor actor, EvaluationMoment moment, MatchFit fit, Instant now, LocalDate today) {
        var side = referral.roleOf(actor.organisation());
        if (side.isEmpty()) {
            return new Verdict.Refused(new Refusal.Unknown());
        }
        return objection(actor, side.get(), moment, today)
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Recorded(new Evaluation(
                        referral.particulars().id(),
                        moment,
                        side.get(),
                        fit,
                        actor.organisation(),
                        actor.account(),
                        now)));
    }

    /** Whether there is help of which it can be said. */
    public boolean isPlaced() {
        return placedOn != null
                && switch (referral.status()) {
                    case IN_PROGRESS, ON_HOLD, COMPLETED -> true;
                    case DRAFT, REQUESTED, ACCEPTED, REJECTED, CANCELLED, FAILED, ENTERED_IN_ERROR -> false;
                };
    }

    /** What a side said at a moment. */
    public Optional<Evaluation> of(EvaluationMoment moment, Role side) {
        return recorded.stream()
                .filter(one -> one.moment() == moment && one.side() == side)
                .findFirst();
    }

    private Optional<Refusal> objection(Actor actor, Role side, EvaluationMoment moment, LocalDate today) {
        if (!actor.may(side.permission())) {
            return Optional.of(new Refusal.PermissionMissing(side.permission()));
        }
        if (placedOn == null || !isPlaced()) {
            return Optional.of(new Refusal.NotPlaced());
        }
        var dueOn = moment.dueOn(placedOn);
        if (today.isBefore(dueOn)) {
            return Optional.of(new Refusal.EvaluationNotDue(dueOn));
        }
        return of(moment, side).map(already -> new Refusal.AlreadyEvaluated());
    }
}

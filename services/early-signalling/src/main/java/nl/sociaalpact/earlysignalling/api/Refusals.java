package nl.sociaalpact.earlysignalling.api;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.sociaalpact.earlysignalling.domain.Decision;
import nl.sociaalpact.earlysignalling.domain.Decision.Accepted;
import nl.sociaalpact.earlysignalling.domain.Decision.Refused;
import nl.sociaalpact.earlysignalling.domain.Refusal;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;

/** What a refusal of the domain is over HTTP. The count of each kind is all that is kept of a refused request. */
@ApplicationScoped
class Refusals {
    private static final String METRIC = "pact.early.signalling.refusals";

    private final MeterRegistry metrics;

    Refusals(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * The accepted state.
     *
     * @throws ProblemException when it was refused
     */
    <S> S accepted(Decision<S> decision) {
        return switch (decision) {
            case Accepted<S>(var state, var events) -> state;
            case Refused<S>(var reason) -> throw problem(reason);
        };
    }

    private ProblemException problem(Refusal reason) {
        return switch (reason) {
            case Refusal.Unknown unknown -> new ProblemException(CommonProblem.NOT_FOUND);
            case Refusal.ResidentObjected objected -> plain(EarlySignallingProblem.RESIDENT_OBJECTED);
            case Refusal.CollectionStepsMissing steps -> stepsMissing(steps);
            case Refusal.ImpossibleDate date ->
                explained(
                        EarlySignallingProblem.IMPOSSIBLE_DATE,
                        "Look at " + date.field() + ".",
                        Map.of("field", date.field()));
            case Refusal.AlreadyReported already ->
                explained(
                        EarlySignallingProblem.SIGNAL_ALREADY_REPORTED,
                        "It is the signal that signalId names.",
                        Map.of("signalId", already.first().value()));
            case Refusal.NotTheMunicipality other -> plain(EarlySignallingProblem.NOT_THE_MUNICIPALITY);
            case Refusal.PeriodNotAllowed period -> period(period);
            case Refusal.TooManySignals many -> tooMany(many);
            case Refusal.TeamNotActive team -> plain(EarlySignallingProblem.TEAM_NOT_ACTIVE);
            case Refusal.TeamIsReporter team -> plain(EarlySignallingProblem.TEAM_IS_REPORTER);
            case Refusal.CaseClosed closed -> plain(EarlySignallingProblem.CASE_CLOSED);
            case Refusal.LinkedToAnother linked -> plain(EarlySignallingProblem.CASE_LINKED);
            case Refusal.TooFewAttempts few -> tooFew(few);
            case Refusal.ReasonNotApplicable reasonless -> plain(EarlySignallingProblem.REASON_NOT_APPLICABLE);
        };
    }

    private ProblemException stepsMissing(Refusal.CollectionStepsMissing steps) {
        return explained(
                EarlySignallingProblem.STEPS_MISSING,
                "Take these steps first (Besluit gemeentelijke schuldhulpverlening, article 2): "
                        + String.join(", ", steps.missing()) + ".",
                Map.of("missing", steps.missing()));
    }

    private ProblemException period(Refusal.PeriodNotAllowed period) {
        return explained(
                EarlySignallingProblem.PERIOD_NOT_ALLOWED,
                "A period has 1 to " + period.longestDays() + " days.",
                Map.of("longestDays", period.longestDays()));
    }

    private ProblemException tooMany(Refusal.TooManySignals many) {
        return explained(
                EarlySignallingProblem.TOO_MANY_SIGNALS,
                "One run takes at most " + many.largestRun() + " signals: choose a shorter period.",
                Map.of("largestRun", many.largestRun()));
    }

    private ProblemException tooFew(Refusal.TooFewAttempts few) {
        return explained(
                EarlySignallingProblem.TOO_FEW_ATTEMPTS,
                "Contact was sought " + few.made() + " of " + few.needed() + " times; try again or give a reason.",
                Map.of("attemptsMade", few.made(), "attemptsNeeded", few.needed(), "source", few.source()));
    }

    private ProblemException plain(EarlySignallingProblem type) {
        return explained(type, type.title(), Map.of());
    }

    private ProblemException explained(EarlySignallingProblem type, String detail, Map<String, Object> extensions) {
        metrics.counter(METRIC, "reason", type.code()).increment();
        return new ProblemException(type, detail, extensions);
    }
}

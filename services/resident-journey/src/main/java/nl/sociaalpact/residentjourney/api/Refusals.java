package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.ProblemType;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.Refusal;
import nl.sociaalpact.residentjourney.usecase.AccessNotLogged;
import org.jboss.logging.Logger;

/** What a refusal is over HTTP. */
final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    /** The value of an accepted request; a problem document otherwise, also when the access could not be logged. */
    static <T> Uni<T> accepted(Uni<Decision<T>> decision) {
        return logged(decision).map(Refusals::accepted);
    }

    /** What came out, or a problem document when it could not be written down. */
    static <T> Uni<T> logged(Uni<T> outcome) {
        return outcome.onFailure(AccessNotLogged.class).transform(Refusals::unavailable);
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var reason) -> throw new ProblemException(problem(reason));
        };
    }

    private static ProblemType problem(Refusal reason) {
        return switch (reason) {
            case NOT_FOUND, WRONG_CODE -> CommonProblem.NOT_FOUND;
            case NOT_LINKED -> JourneyProblem.NOT_LINKED;
            case RECEIVER_NOT_ACTIVE -> JourneyProblem.RECEIVER_NOT_ACTIVE;
            case PURPOSE_NOT_OPEN -> JourneyProblem.PURPOSE_NOT_OPEN;
            case PERIOD_OUTSIDE_POLICY -> JourneyProblem.PERIOD_OUTSIDE_POLICY;
            case REFERRAL_NOT_FINISHED -> JourneyProblem.REFERRAL_NOT_FINISHED;
            case VERDICT_ALREADY_GIVEN -> JourneyProblem.VERDICT_ALREADY_GIVEN;
            case TOO_MANY_WRONG_CODES -> JourneyProblem.TOO_MANY_WRONG_CODES;
            case ACCOUNT_ALREADY_LINKED -> JourneyProblem.ACCOUNT_ALREADY_LINKED;
            case JOURNEY_ALREADY_LINKED -> JourneyProblem.JOURNEY_ALREADY_LINKED;
        };
    }

    private static Throwable unavailable(Throwable notLogged) {
        LOG.errorf(
                "access log cannot be written, nothing is shown kind=%s",
                notLogged.getCause() == null
                        ? "unknown"
                        : notLogged.getCause().getClass().getName());
        return new ProblemException(CommonProblem.UNAVAILABLE);
    }
}

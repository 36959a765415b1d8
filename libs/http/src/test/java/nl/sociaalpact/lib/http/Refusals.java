package nl.sociaalpact.lib.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects a refusal of one kind, and that it repeats nothing of what was sent. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(CommonProblem problem, ThrowingCallable work) {
        var refused = catchThrowableOfType(ProblemException.class, work);
        assertThat(refused).isNotNull();
        assertThat(refused.document()).isEqualTo(new ProblemDocument(problem, problem.title(), java.util.Map.of()));
    }
}

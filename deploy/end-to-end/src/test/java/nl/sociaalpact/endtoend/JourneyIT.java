package nl.sociaalpact.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.sociaalpact.local.demo.Story;
import nl.sociaalpact.local.platform.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The story of {@code ./pact demo}, also after each process has been killed. */
class JourneyIT {
    static final java.util.List<String> PARTS = Services.ALL;

    private final RunningPlatform running = RunningPlatform.SHARED;

    private void assertThatTheStoryComesToItsEnd() {
        var told = new StringWriter();
        var ended = new Story(running.platform().tokens(), running.ports(), new PrintWriter(told, true)).play();
        assertThat(ended).as(told.toString()).isTrue();
    }

    @Test
    void oneJourneyThroughTheWholePlatform() {
        assertThatTheStoryComesToItsEnd();
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void theStoryCanBeToldAgainAfterAPartWasKilled(String part) {
        var facts = running.number("intake", "SELECT count(*) FROM resident");
        var process = running.part(part).process().orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        assertThat(process.onExit().join().isAlive()).isFalse();
        running.part(part).start();
        assertThatTheStoryComesToItsEnd();
        assertThat(running.number("intake", "SELECT count(*) FROM resident")).isEqualTo(facts + 1);
    }
}

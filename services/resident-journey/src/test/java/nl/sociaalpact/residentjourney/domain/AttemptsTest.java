package nl.sociaalpact.residentjourney.domain;

import static nl.sociaalpact.residentjourney.domain.ConsentFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void countsWithinTheWindow() {
        var attempts = Attempts.none(NOON).failed().failed();

        assertThat(attempts.within(HOUR, NOON.plusSeconds(3599))).isEqualTo(attempts);
        assertThat(attempts.reached(2)).isTrue();
        assertThat(attempts.reached(3)).isFalse();
    }

    @Test
    void startsAgainWhenTheWindowHasPassed() {
        var attempts = Attempts.none(NOON).failed();

        assertThat(attempts.within(HOUR, NOON.plusSeconds(3600))).isEqualTo(Attempts.none(NOON.plusSeconds(3600)));
    }
}

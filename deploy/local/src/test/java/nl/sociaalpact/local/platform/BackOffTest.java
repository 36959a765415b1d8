package nl.sociaalpact.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 5, 2", "2, 5, 4", "16, 5, 30", "30, 5, 30", "30, 61, 1"})
    void doublesUpToHalfAMinuteAndBeginsAgainAfterAQuietMinute(long previous, long sinceLast, long next) {
        assertThat(BackOff.after(Duration.ofSeconds(previous), Duration.ofSeconds(sinceLast)))
                .isEqualTo(Duration.ofSeconds(next));
    }
}

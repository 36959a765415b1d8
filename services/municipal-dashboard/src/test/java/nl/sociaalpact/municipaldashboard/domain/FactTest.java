package nl.sociaalpact.municipaldashboard.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {
    @ParameterizedTest
    @CsvSource({
        "2026-10-31T22:59:59Z, 2026-10",
        "2026-10-31T23:00:00Z, 2026-11",
        "2026-06-30T21:59:59Z, 2026-06",
        "2026-06-30T22:00:00Z, 2026-07"
    })
    void aMonthBeginsAtMidnightInAmsterdam(Instant occurredAt, YearMonth month) {
        assertThat(Fact.month(occurredAt)).isEqualTo(month);
    }

    @Test
    void refusesATimeThatNoCalendarHas() {
        assertThatThrownBy(() -> Fact.month(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fact.month(Instant.MIN)).isInstanceOf(IllegalArgumentException.class);
    }
}

package nl.sociaalpact.residentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final ConsentPolicy policy = new ConsentPolicy(Period.ofMonths(6), Period.ofYears(1));

    @Test
    void lastsTheUsualPeriodWhenNobodySaysOtherwise() {
        assertThat(policy.lastDay(TODAY, Optional.empty())).contains(LocalDate.of(2027, 5, 21));
    }

    @Test
    void lastsUntilAnyDayFromTodayToTheLongestPeriod() {
        assertThat(policy.lastDay(TODAY, Optional.of(TODAY))).contains(TODAY);
        assertThat(policy.lastDay(TODAY, Optional.of(LocalDate.of(2027, 11, 21))))
                .contains(LocalDate.of(2027, 11, 21));
    }

    @Test
    void neverLastsUntilYesterdayOrLongerThanTheLongestPeriod() {
        assertThat(policy.lastDay(TODAY, Optional.of(TODAY.minusDays(1)))).isEmpty();
        assertThat(policy.lastDay(TODAY, Optional.of(LocalDate.of(2027, 11, 22))))
                .isEmpty();
    }

    @Test
    void aDayBeginsAtMidnightInAmsterdam() {
        assertThat(Day.of(Instant.parse("2026-11-21T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(Day.of(Instant.parse("2026-11-21T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}

package nl.sociaalpact.residentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.sociaalpact.residentjourney.domain.ConsentPolicy.Days;
import org.junit.jupiter.api.Test;

class ConsentPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final ConsentPolicy policy = new ConsentPolicy(Period.ofMonths(6), Period.ofYears(1));

    @Test
    void lastsTheUsualPeriodWhenNobodySaysOtherwise() {
        assertThat(days(Optional.empty(), Optional.empty())).contains(new Days(TODAY, LocalDate.of(2027, 5, 21)));
        assertThat(days(Optional.of(TODAY.plusDays(10)), Optional.empty()))
                .contains(new Days(TODAY.plusDays(10), LocalDate.of(2027, 6, 1)));
    }

    @Test
    void lastsUntilAnyDayFromTodayToTheLongestPeriod() {
        assertThat(days(Optional.empty(), Optional.of(TODAY))).contains(new Days(TODAY, TODAY));
        assertThat(days(Optional.of(TODAY), Optional.of(LocalDate.of(2027, 11, 21))))
                .contains(new Days(TODAY, LocalDate.of(2027, 11, 21)));
    }

    @Test
    void neverLastsUntilYesterdayOrLongerThanTheLongestPeriod() {
        assertThat(days(Optional.empty(), Optional.of(TODAY.minusDays(1)))).isEmpty();
        assertThat(days(Optional.empty(), Optional.of(LocalDate.of(2027, 11, 22))))
                .isEmpty();
    }

    @Test
    void neverBeginsInThePastOrAfterItsEnd() {
        assertThat(days(Optional.of(TODAY.minusDays(1)), Optional.of(TODAY))).isEmpty();
        assertThat(days(Optional.of(TODAY.plusDays(2)), Optional.of(TODAY.plusDays(1))))
                .isEmpty();
    }

    private Optional<Days> days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return policy.days(TODAY, first, last);
    }

    @Test
    void aDayBeginsAtMidnightInAmsterdam() {
        assertThat(Day.of(Instant.parse("2026-11-21T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(Day.of(Instant.parse("2026-11-21T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}

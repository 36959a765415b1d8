package nl.sociaalpact.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.referral.ClockConfig.LiberationDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library's holidays beside the same rules written down here, with Easter reckoned by Butcher's method; within the
 * application, with whose class loader the library finds its parts.
 */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class DutchHolidaysTest {
    private static final DutchHolidays AS_THE_LAW = holidays(true, LiberationDay.EVERY_YEAR);

    static IntStream years() {
        return IntStream.rangeClosed(2000, 2100);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theHolidaysOfAYearAreThoseOfTheLawOnTerms(int year) {
        assertThat(new TreeMap<>(AS_THE_LAW.of(year))).containsExactlyInAnyOrderEntriesOf(expected(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void goodFridayAndFiveMayFollowTheSetting(int year) {
        var holidays = holidays(false, LiberationDay.EVERY_FIVE_YEARS);
        var expected = expected(year);
        expected.remove(easter(year).minusDays(2));
        var liberation = LocalDate.of(year, Month.MAY, 5);
        if (year % 5 != 0 && !easter(year).plusDays(39).equals(liberation)) {
            expected.remove(liberation);
        }
        assertThat(holidays.of(year).keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void wellKnownDaysAreRight() {
        assertThat(easter(2026)).isEqualTo("2026-04-05");
        assertThat(easter(2038)).isEqualTo("2038-04-25");
        assertThat(AS_THE_LAW.of(2014)).containsKey(LocalDate.parse("2014-04-26"));
        assertThat(AS_THE_LAW.of(2025)).containsKey(LocalDate.parse("2025-04-26"));
        assertThat(AS_THE_LAW.of(2026)).containsEntry(LocalDate.parse("2026-04-27"), "Koningsdag");
        assertThat(AS_THE_LAW.of(2013)).containsKey(LocalDate.parse("2013-04-30"));
    }

    private static Map<LocalDate, String> expected(int year) {
        var easter = easter(year);
        var days = new TreeMap<LocalDate, String>();
        days.put(LocalDate.of(year, 1, 1), "Nieuwjaar");
        days.put(easter.minusDays(2), "Goede vrijdag");
        days.put(easter, "Eerste paasdag");
        days.put(easter.plusDays(1), "Tweede paasdag");
        days.put(monarch(year), year < 2014 ? "Koninginnedag" : "Koningsdag");
        days.merge(LocalDate.of(year, 5, 5), "Bevrijdingsdag", (one, other) -> one + ", " + other);
        days.merge(easter.plusDays(39), "Hemelvaartsdag", (one, other) -> one + ", " + other);
        days.put(easter.plusDays(49), "Eerste pinksterdag");
        days.put(easter.plusDays(50), "Tweede pinksterdag");
        days.put(LocalDate.of(year, 12, 25), "Eerste Kerstdag");
        days.put(LocalDate.of(year, 12, 26), "Tweede Kerstdag");
        return days;
    }

    private static LocalDate monarch(int year) {
        var day = year < 2014 ? LocalDate.of(year, 4, 30) : LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        var correction = (golden + 11 * moon + 22 * sunday) / 451;
        var day = moon + sunday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static DutchHolidays holidays(boolean goodFriday, LiberationDay liberationDay) {
        return new DutchHolidays(goodFriday, liberationDay);
    }
}

package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ClockFixture.at;
import static nl.sociaalpact.referral.domain.ClockFixture.free;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run the random part again with {@code -Dreferral.seed=…}. */
class WorkingCalendarTest {
    private static final String[] HOLIDAYS = {
        "2026-01-01",
        "2026-04-03",
        "2026-04-05",
        "2026-04-06",
        "2026-04-27",
        "2026-05-05",
        "2026-05-14",
        "2026-05-24",
        "2026-05-25",
        "2026-12-25",
        "2026-12-26",
        "2027-01-01",
        "2025-12-25",
        "2025-12-26"
    };
    private static final WorkingCalendar CALENDAR = free(HOLIDAYS);

    @ParameterizedTest
    @CsvSource({
        // an ordinary week, whatever the hour
        "2026-11-16T00:00, 2, 2026-11-18",
        "2026-11-16T23:59, 2, 2026-11-18",
        // over a weekend, and from within one
        "2026-11-20T16:00, 2, 2026-11-24",
        "2026-11-21T10:00, 2, 2026-11-24",
        // Easter: Good Friday, the weekend and Monday do not count
        "2026-04-02T12:00, 2, 2026-04-08",
        // King's Day, Liberation Day
        "2026-04-24T12:00, 1, 2026-04-28",
        "2026-05-04T12:00, 1, 2026-05-06",
        // year end: Christmas, two weekends, New Year
        "2026-12-24T12:00, 6, 2027-01-05",
        // the clock is put forward and back
        "2026-03-27T12:00, 1, 2026-03-30",
        "2026-10-23T12:00, 1, 2026-10-26",
    })
    void workingDaysEndAtMidnightInAmsterdam(String start, int days, LocalDate last) {
        // When
        var counted = CALENDAR.count(at(start), new Term(days, DayCount.WORKING_DAYS));
        // Then
        assertThat(counted.until()).isEqualTo(last);
        assertThat(counted.end()).isEqualTo(at(last.plusDays(1) + "T00:00"));
        assertThat(counted.from()).isEqualTo(start.substring(0, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T12:00, 28, 2026-11-30",
        "2026-11-16T12:00, 5, 2026-11-23",
        "2026-03-31T12:00, 3, 2026-04-07",
        "2026-12-20T12:00, 5, 2026-12-28",
    })
    void aTermOfCalendarDaysDoesNotEndOnAFreeDay(String start, int days, LocalDate last) {
        assertThat(CALENDAR.count(at(start), new Term(days, DayCount.CALENDAR_DAYS))
                        .until())
                .isEqualTo(last);
    }

    @Test
    void whoeverReadsItCanCountAlong() {
        var counted = CALENDAR.count(at("2026-04-02T12:00"), new Term(2, DayCount.WORKING_DAYS));
        assertThat(counted.free())
                .containsExactly(
                        new FreeDay(LocalDate.parse("2026-04-03"), "a holiday"),
                        new FreeDay(LocalDate.parse("2026-04-04"), null),
                        new FreeDay(LocalDate.parse("2026-04-05"), "a holiday"),
                        new FreeDay(LocalDate.parse("2026-04-06"), "a holiday"));
    }

    @Test
    void atTheChangeOfTheHourADayHasTwentyThreeOrTwentyFiveHours() {
        var free = free();
        assertThat(free.workingTime(at("2026-03-27T12:00"), at("2026-03-30T12:00")))
                .isEqualTo(Duration.ofHours(24));
        var sundaysCount = new WorkingCalendar(year -> new HashMap<>());
        assertThat(sundaysCount.workingTime(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
                .isEqualTo(Duration.ZERO);
        assertThat(CALENDAR.count(at("2026-03-27T12:00"), new Term(1, DayCount.WORKING_DAYS))
                        .end())
                .isEqualTo("2026-03-30T22:00:00Z");
        assertThat(CALENDAR.count(at("2026-03-26T12:00"), new Term(1, DayCount.WORKING_DAYS))
                        .end())
                .isEqualTo("2026-03-27T23:00:00Z");
    }

    /** Day by day, as somebody counts with a finger on the calendar. */
    @Test
    void countingEqualsAFingerOnTheCalendar() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        System.out.println("referral.seed=" + seed);
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            var start = at("2026-01-01T00:00").plusSeconds(random.nextInt(31_536_000));
            var days = 1 + random.nextInt(30);
            var counted = CALENDAR.count(start, new Term(days, DayCount.WORKING_DAYS));
            var passed = counted.from()
                    .plusDays(1)
                    .datesUntil(counted.until().plusDays(1))
                    .filter(WorkingCalendarTest::isWorkingDay)
                    .count();
            assertThat(passed).as("seed %s, %s + %s", seed, start, days).isEqualTo(days);
            assertThat(isWorkingDay(counted.until())).isTrue();
            assertThat(counted.free()).hasSize((int) counted.from()
                    .plusDays(1)
                    .datesUntil(counted.until())
                    .filter(day -> !isWorkingDay(day))
                    .count());
        }
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !List.of(HOLIDAYS).contains(day.toString());
    }
}

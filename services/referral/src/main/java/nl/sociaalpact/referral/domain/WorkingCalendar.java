package nl.sociaalpact.referral.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/** Counts days as people in Amsterdam do: a day ends at midnight there, also when the clock is put back or forward. */
public final class WorkingCalendar {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Holidays holidays;

    /** A calendar with these holidays. */
    public WorkingCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Lays a term on the calendar. */
    public CountedDays count(Instant start, Term term) {
        var from = LocalDate.ofInstant(start, AMSTERDAM);
        var free = new ArrayList<FreeDay>();
        var last = from;
        var left = term.days();
        while (left > 0 || freeDay(last).isPresent()) {
            last = last.plusDays(1);
            var day = freeDay(last);
            var counts = term.count() == DayCount.CALENDAR_DAYS || day.isEmpty();
            left -= counts && left > 0 ? 1 : 0;
            if (day.isPresent() && (!counts || left == 0)) {
                free.add(day.get());
            }
        }
        return new CountedDays(from, last, free, midnightAfter(last));
    }

    /** How much of the time between two moments lies on working days. */
    public Duration workingTime(Instant from, Instant to) {
        var total = Duration.ZERO;
        for (var day = LocalDate.ofInstant(from, AMSTERDAM); midnight(day).isBefore(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                total = total.plus(Duration.between(later(from, midnight(day)), earlier(to, midnightAfter(day))));
            }
        }
        return total;
    }

    /** Whether people are expected to work. */
    public boolean isWorkingDay(LocalDate day) {
        return freeDay(day).isEmpty();
    }

    private Optional<FreeDay> freeDay(LocalDate day) {
        var holiday = holidays.of(day.getYear()).get(day);
        return holiday != null || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                ? Optional.of(new FreeDay(day, holiday))
                : Optional.empty();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }

    private static Instant midnightAfter(LocalDate day) {
        return midnight(day.plusDays(1));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A term laid on the calendar, so that whoever reads the deadline can count along.
 *
 * @param from the day on which it began, which does not count
 * @param until the last day
 * @param free the days in between that did not count or could not be the last one
 * @param end the moment at which the last day is over
 */
public record CountedDays(LocalDate from, LocalDate until, List<FreeDay> free, Instant end) {
    /** Keeps its own copy. */
    public CountedDays {
        free = List.copyOf(free);
    }
}

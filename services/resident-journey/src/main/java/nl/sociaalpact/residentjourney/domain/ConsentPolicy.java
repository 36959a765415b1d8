package nl.sociaalpact.residentjourney.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a consent may count.
 *
 * @param usual how long when nobody says otherwise
 * @param longest how long at most, before the resident is asked again
 */
public record ConsentPolicy(Period usual, Period longest) {

    /** The last day of a consent that is given today, or empty when the wished day lies outside the policy. */
    public Optional<LocalDate> lastDay(LocalDate today, Optional<LocalDate> wished) {
        var last = wished.orElse(today.plus(usual));
        return Optional.of(last).filter(day -> !day.isBefore(today) && !day.isAfter(today.plus(longest)));
    }
}

package nl.sociaalpact.residentjourney.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a consent may count.
 *
 * @param usual how long when nobody says otherwise
 * @param longest how far ahead its last day may lie, before the resident is asked again
 */
public record ConsentPolicy(Period usual, Period longest) {

    /** The first and the last day on which a consent counts. */
    public record Days(LocalDate first, LocalDate last) {}

    /** The days of a consent that is given today, or empty when the wished ones lie outside the policy. */
    public Optional<Days> days(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {
        var begin = first.orElse(today);
        var days = new Days(begin, last.orElse(begin.plus(usual)));
        return Optional.of(days)
                .filter(wished -> !wished.first.isBefore(today)
                        && !wished.last.isBefore(wished.first)
                        && !wished.last.isAfter(today.plus(longest)));
    }
}

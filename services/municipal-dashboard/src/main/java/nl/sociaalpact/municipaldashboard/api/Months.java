package nl.sociaalpact.municipaldashboard.api;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.municipaldashboard.domain.Period;
import org.jspecify.annotations.Nullable;

/** Reads months from a query. */
final class Months {
    /** A month as it is written in a query. */
    static final String FORM = "^2[0-9]{3}-(0[1-9]|1[0-2])$";

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int USUAL = 3;

    private Months() {}

    /** The month that it is now. */
    static YearMonth current(Clock clock) {
        return YearMonth.now(clock.withZone(AMSTERDAM));
    }

    /**
     * The period from one month to another; without an end up to now, without a start three months.
     *
     * @throws ProblemException when it ends before it starts or is too long
     */
    static Period period(@Nullable String from, @Nullable String to, Clock clock) {
        var last = to == null ? current(clock) : YearMonth.parse(to);
        var first = from == null ? last.minusMonths(USUAL - 1) : YearMonth.parse(from);
        try {
            return new Period(first, last);
        } catch (IllegalArgumentException noPeriod) {
            throw new ProblemException(
                    CommonProblem.BAD_REQUEST,
                    "The month to is not before the month from, and they are less than " + Period.LONGEST
                            + " months apart.",
                    Map.of());
        }
    }
}

package nl.sociaalpact.municipaldashboard.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Some months in a row, both ends included. */
public record Period(YearMonth from, YearMonth to) {
    /** The longest period that is shown at once. */
    public static final int LONGEST = 12;

    /** Refuses what is no period or too long a one. */
    public Period {
        if (from.isAfter(to) || from.plusMonths(LONGEST - 1).isBefore(to)) {
            throw new IllegalArgumentException("a period has 1 to " + LONGEST + " months");
        }
    }

    /** Its months, oldest first. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}

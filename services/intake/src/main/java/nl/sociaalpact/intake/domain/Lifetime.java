package nl.sociaalpact.intake.domain;

import java.time.LocalDate;

/** The span of days that can matter to a living person. */
final class Lifetime {
    private static final int LONGEST_YEARS = 130;

    private Lifetime() {}

    static boolean reachesBackTo(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(LONGEST_YEARS));
    }
}

package nl.sociaalpact.earlysignalling.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days on which signals were reported; both ends count. */
public record Period(LocalDate from, LocalDate to) {

    boolean isAtMost(int days) {
        return LocalDay.isPlausible(from)
                && LocalDay.isPlausible(to)
                && !to.isBefore(from)
                && ChronoUnit.DAYS.between(from, to) < days;
    }
}

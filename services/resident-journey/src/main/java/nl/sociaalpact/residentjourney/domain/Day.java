package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in Amsterdam, for a resident reads them from a calendar there. */
public final class Day {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Day() {}

    /** The day on which this moment falls. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }
}

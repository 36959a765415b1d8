package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in Amsterdam count them. */
public final class LocalDay {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private LocalDay() {}

    /** Whether this service can be about this day; one outside is a mistake of the sender. */
    static boolean isPlausible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}

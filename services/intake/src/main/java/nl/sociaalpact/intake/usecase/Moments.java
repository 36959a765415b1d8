package nl.sociaalpact.intake.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Now, as it is kept, and the day that is today for a resident. */
record Moments(Instant now, LocalDate today) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** To the microsecond, as the database keeps it: what is answered now equals what is answered later. */
    static Moments at(Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moments(now, LocalDate.ofInstant(now, HERE));
    }
}

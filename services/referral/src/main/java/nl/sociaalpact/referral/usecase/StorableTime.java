package nl.sociaalpact.referral.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time in the precision that the database keeps: the answer to a write shows what a later read shows. */
@ApplicationScoped
class StorableTime {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    StorableTime(Clock clock) {
        this.clock = clock;
    }

    /** The day in Europe/Amsterdam: consents count by the day there. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, AMSTERDAM);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package nl.sociaalpact.referral.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time in the precision that the database keeps: the answer to a write shows what a later read shows. */
@ApplicationScoped
class StorableTime {
    private final Clock clock;

    StorableTime(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

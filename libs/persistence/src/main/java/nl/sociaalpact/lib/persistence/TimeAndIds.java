package nl.sociaalpact.lib.persistence;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The platform's clock and its source of identifiers, so that a test can put its own in their place. */
@Singleton
class TimeAndIds {

    /** Ticks in microseconds, as PostgreSQL keeps them: what is shown at once is what is shown later. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Produces
    @Singleton
    Ids ids() {
        return Generators.timeBasedEpochRandomGenerator()::generate;
    }
}

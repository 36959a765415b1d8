package nl.sociaalpact.lib.persistence;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The platform's clock and its source of identifiers, so that a test can put its own in their place. */
@Singleton
class TimeAndIds {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Ids ids() {
        return Generators.timeBasedEpochRandomGenerator()::generate;
    }
}

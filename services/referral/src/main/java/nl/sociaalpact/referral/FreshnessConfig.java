package nl.sociaalpact.referral;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import nl.sociaalpact.referral.domain.Freshness;

/**
 * How long what organisations tell of their services counts. No law says it: these are agreements of the pact, the same
 * keys and values as in the registry.
 */
@StaticInitSafe
@ConfigMapping(prefix = "pact.freshness")
public interface FreshnessConfig {
    /** How long a capacity counts; after that it is unknown. Our own agreement: told once a week. */
    @WithDefault("P7D")
    Duration capacity();

    /** How long an assurance is fresh. Our own agreement: looked at once a quarter. */
    @WithDefault("P90D")
    Duration fresh();

    /** After how long an assurance is stale. Our own agreement: half a year. */
    @WithDefault("P180D")
    Duration stale();

    /** The same in the terms of the domain. */
    default Freshness freshness() {
        return new Freshness(capacity(), fresh(), stale());
    }
}

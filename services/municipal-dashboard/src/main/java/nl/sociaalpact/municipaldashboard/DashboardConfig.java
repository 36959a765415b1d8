package nl.sociaalpact.municipaldashboard;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How figures are shown. */
@StaticInitSafe
@ConfigMapping(prefix = "pact.figures")
public interface DashboardConfig {
    /** How many make a group that is large enough to be shown; the service does not start with less than five. */
    @WithDefault("5")
    int smallestGroup();

    /**
     * How long counted figures are shown before they are counted again. Who polls a live feed sees each step of a count
     * and when it came; a long time, of a day or more, hides that.
     */
    @WithName("refresh.timeout")
    @WithDefault("2s")
    Duration refresh();
}

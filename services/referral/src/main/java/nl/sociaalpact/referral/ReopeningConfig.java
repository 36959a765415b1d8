package nl.sociaalpact.referral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Until when an ended referral can be taken up again. */
@ConfigMapping(prefix = "pact.reopening")
public interface ReopeningConfig {
    /**
     * How long after its end. No law says it: it is an agreement of the pact. Later than that the need has changed, and a
     * new question is asked.
     */
    @WithDefault("P90D")
    Period within();
}

package nl.sociaalpact.residentjourney;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** The choices of policy in this service. */
@ConfigMapping(prefix = "pact.journey")
public interface JourneyConfig {
    /** The CloudEvents source of this service's own facts in the timeline. */
    String source();

    /** How long a consent counts when nobody says otherwise. */
    @WithName("consent.default-period")
    @WithDefault("P6M")
    Period defaultConsent();

    /** The longest that a consent can count before the resident is asked again. */
    @WithName("consent.longest-period")
    @WithDefault("P1Y")
    Period longestConsent();

    /** How long a one-time code works. */
    @WithName("invitation.lifetime")
    @WithDefault("P7D")
    Duration invitationLifetime();

    /** How many wrong codes an account may try within the window. */
    @WithName("invitation.wrong-codes")
    @WithDefault("5")
    int wrongCodes();

    /** For how long a wrong code counts against the account. */
    @WithName("invitation.window")
    @WithDefault("PT1H")
    Duration wrongCodeWindow();

    /** The services that keep personal records: an erasure is done when each of them has confirmed it. */
    @WithName("erasing-services")
    @WithDefault("intake,referral,early-signalling,resident-journey")
    List<String> erasingServices();

    /** The services whose facts make up the timelines, by name; a rebuild asks them to tell again. */
    Map<String, Owner> owners();

    /** A service whose facts make up the timelines. */
    interface Owner {
        /** Where it is. */
        URI url();
    }
}

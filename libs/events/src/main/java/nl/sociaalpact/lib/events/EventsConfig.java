package nl.sociaalpact.lib.events;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** How a service publishes and consumes. */
@StaticInitSafe
@ConfigMapping(prefix = "pact.events")
public interface EventsConfig {
    /** The topic that this service publishes; absent when it publishes nothing. */
    Optional<String> topic();

    /** Organisatie-identificatienummer (20 digits) of who runs the platform; part of every event's source. */
    @WithName("oin")
    String oin();

    /** Name of this service; the last part of every event's source. */
    @WithName("service")
    String service();

    /** How events leave the outbox. */
    @WithName("relay.mode")
    @WithDefault("polling")
    RelayMode relayMode();

    /** How long the relay waits before it looks again when nothing woke it. */
    @WithName("relay.poll.timeout")
    @WithDefault("200ms")
    Duration relayPoll();

    /** The longest pause between tries while the broker or the database is away. */
    @WithName("relay.pause.timeout")
    @WithDefault("30s")
    Duration relayPause();

    /** How many events the relay reads at once. */
    @WithName("relay.batch")
    @WithDefault("1000")
    int relayBatch();

    /**
     * How long an event that was sent can be replayed. The default is as long as the longest file it is about may have to
     * be kept (Wmo 2015, article 5.3.4: fifteen years after the last change); erasure of a resident does not wait for it.
     */
    @WithName("history.period")
    @WithDefault("P15Y")
    Period historyPeriod();

    /** Who publishes the events of the outbox. */
    enum RelayMode {
        /** This service, from a thread of its own. */
        POLLING,
        /** A change-data-capture connector outside the service. */
        EXTERNAL,
        /** Nobody; tests look at the outbox itself. */
        OFF
    }

    /** The CloudEvents source of this service (NL GOV profile: {@code urn:nld:oin:…}). */
    default String source() {
        return "urn:nld:oin:" + oin() + ":" + service();
    }
}

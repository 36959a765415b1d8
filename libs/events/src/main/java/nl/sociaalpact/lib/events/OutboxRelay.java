package nl.sociaalpact.lib.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay with the service and wakes it after each commit, so that an event leaves within milliseconds. */
@ApplicationScoped
public class OutboxRelay {
    private final EventsConfig config;
    private final RelaySettings settings;
    private final MeterRegistry meters;
    private @Nullable RelayLoop loop;

    OutboxRelay(
            EventsConfig config,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") Optional<String> brokers) {
        this.config = config;
        this.meters = meters;
        this.settings = new RelaySettings(
                url,
                username,
                password,
                brokers.orElse("localhost:9092"),
                config.source(),
                config.relayPoll(),
                config.relayPause(),
                config.relayBatch());
    }

    void start(@Observes StartupEvent event) {
        if (config.relayMode() == EventsConfig.RelayMode.POLLING
                && config.topic().isPresent()) {
            var relay = new RelayLoop(settings);
            meters.gauge("pact.outbox.oldest.age.seconds", relay, RelayLoop::oldestAgeSeconds);
            relay.start();
            loop = relay;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Tells the relay that there is something to send. Losing this call costs one poll interval, never an event. */
    void wake() {
        if (loop != null) {
            loop.wake();
        }
    }
}

package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of our services, from its packaged jar, in a JVM of its own on 127.0.0.1. */
public final class ServicePart implements Part {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final PartProcess process;

    /** The environment says where the service finds its database, Kafka and Keycloak; where it listens is added here. */
    public record Settings(
            String name, Path jar, Path log, int port, int managementPort, Map<String, String> environment) {
        public Settings {
            environment = Map.copyOf(environment);
        }
    }

    public ServicePart(Settings settings) {
        this.settings = settings;
        this.process = new PartProcess(settings.name(), settings.log(), StopSignal.TERM);
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + settings.port();
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + settings.managementPort();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public void start() {
        if (process.isAlive()) {
            return;
        }
        process.launch(
                JavaCommand.of(
                        List.of("-Xmx256m", "-jar"), List.of(settings.jar().toString())),
                environment());
        if (!process.awaitReady(this::isHealthy, Deadline.in(START_PATIENCE))) {
            stop();
            throw new PlatformFailure(
                    "The service %s does not start on port %d; see %s.".formatted(name(), settings.port(), log()));
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.environment());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.managementPort()));
        return environment;
    }

    @Override
    public boolean isHealthy() {
        return HttpProbe.isOk(managementUrl() + "/q/health/ready");
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.handle();
    }

    @Override
    public void stop() {
        process.stop();
    }
}

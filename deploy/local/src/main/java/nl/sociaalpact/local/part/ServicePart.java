package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our services, from its packaged jar, in a JVM of its own on 127.0.0.1. */
public final class ServicePart extends ProcessPart {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;

    /** The environment says where the service finds its database, Kafka and Keycloak; where it listens is added here. */
    public record Settings(
            String name, Path jar, Path log, int port, int managementPort, Map<String, String> environment) {
        public Settings {
            environment = Map.copyOf(environment);
        }
    }

    public ServicePart(Settings settings) {
        super(settings.name(), settings.log(), StopSignal.TERM);
        this.settings = settings;
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + settings.port();
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + settings.managementPort();
    }

    @Override
    boolean launchAndAwait() {
        launch(
                JavaCommand.of(
                        List.of("-Xmx256m", "-jar"), List.of(settings.jar().toString())),
                environment());
        return awaitHealth(Deadline.in(START_PATIENCE));
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
}

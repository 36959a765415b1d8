package nl.sociaalpact.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run and where. The home holds state, secrets, logs and the copies of the services that run; the data can lie elsewhere. The extra
 * environment is per service, for tests that want one to behave otherwise.
 */
public record PlatformSettings(
        Path home, Path data, Ports ports, List<String> parts, Map<String, Map<String, String>> extra) {
    public PlatformSettings {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        parts = List.copyOf(parts);
        extra = Map.copyOf(extra);
    }

    public static PlatformSettings everythingIn(Path home, Ports ports) {
        return new PlatformSettings(home, home.resolve("data"), ports, Services.ALL, Map.of());
    }

    public Path secrets() {
        return home.resolve("secrets");
    }

    public Path log(String name) {
        return home.resolve("log").resolve(name + ".log");
    }

    Path running(String service) {
        return home.resolve("run").resolve(service);
    }

    Path state() {
        return home.resolve("state.json");
    }
}

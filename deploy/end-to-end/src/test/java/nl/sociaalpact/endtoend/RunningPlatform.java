package nl.sociaalpact.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.sociaalpact.local.part.KafkaPart;
import nl.sociaalpact.local.part.Part;
import nl.sociaalpact.local.part.PostgresPart;
import nl.sociaalpact.local.platform.Platform;
import nl.sociaalpact.local.platform.PlatformSettings;
import nl.sociaalpact.local.platform.Ports;
import nl.sociaalpact.local.platform.Services;

/** The whole platform on free ports in a folder of its own, started once for all tests, without anybody who restarts what dies. */
final class RunningPlatform {
    static final RunningPlatform SHARED = new RunningPlatform();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final java.util.List<String> REWRITE = rewriteSteps();

    private final Ports ports = Ports.free();
    private final Platform platform;
    private final Path home;

    private RunningPlatform() {
        try {
            home = Files.createTempDirectory("pact-end-to-end-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var plain = PlatformSettings.everythingIn(home, ports);
        platform = new Platform(
                new PlatformSettings(plain.home(), plain.data(), ports, Services.ALL, crashFiles()),
                System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stop));
        platform.start();
        platform.seed();
    }

    private static java.util.List<String> rewriteSteps() {
        try {
            var file = Path.of(System.getProperty("user.dir"))
                    .resolveSibling("postgres")
                    .resolve("rewrite.sql");
            var sql = Files.readString(file).replaceAll("(?m)^--.*$", "");
            return java.util.Arrays.stream(sql.split(";"))
                    .map(String::strip)
                    .filter(step -> !step.isEmpty())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, Map<String, String>> crashFiles() {
        var environment = new HashMap<String, Map<String, String>>();
        for (var service : Services.NAMES) {
            environment.put(
                    service,
                    Map.of(
                            "PACT_CRASH_POINT", crashFile(service).toString(),
                            // No organisation has to decide here before an erasure is carried out.
                            "PACT_RETENTION_ERASURE_DECISION_TERM", "P0D",
                            "PACT_RETENTION_WORK_EVERY", "1s"));
        }
        return environment;
    }

    private Path crashFile(String service) {
        return home.resolve(service + ".crash-point");
    }

    Ports ports() {
        return ports;
    }

    Platform platform() {
        return platform;
    }

    String url(String service) {
        return "http://127.0.0.1:" + ports.of(service);
    }

    /** As soon as Keycloak gives one: its database may just have been killed. */
    String token(String name) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> platform.tokens().of(name), token -> !token.isEmpty());
    }

    /** Everything that the platform writes. */
    Path home() {
        return home;
    }

    /** Where a part keeps its data. */
    Path folder(String part) {
        return home.resolve("data").resolve(part);
    }

    /** Takes the bytes of deleted rows away, as deploy/postgres/rewrite.sql says. */
    void rewriteDatabases() {
        var postgres = (PostgresPart) platform.part("postgres");
        for (var service : Services.NAMES) {
            try (var connection = postgres.superuser(postgres.database(service));
                    var statement = connection.createStatement()) {
                for (var step : REWRITE) {
                    statement.execute(step);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    KafkaPart kafka() {
        return (KafkaPart) platform.part("kafka");
    }

    Part part(String name) {
        return platform.part(name);
    }

    /** From now on the process ends as with kill -9 when it comes to this point. */
    void arm(String service, String crashPoint) {
        try {
            Files.writeString(crashFile(service), crashPoint);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the process has died, disarms the point and starts the service again. */
    void restartAfterCrash(String service) {
        try {
            await().atMost(PATIENCE)
                    .until(() -> platform.part(service).process().isEmpty());
            Files.deleteIfExists(crashFile(service));
            platform.part(service).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A number from a service's database, past row-level security. */
    long number(String service, String sql) {
        var postgres = (PostgresPart) platform.part("postgres");
        try (var connection = postgres.superuser(postgres.database(service));
                var statement = connection.createStatement()) {
            var result = statement.executeQuery(sql);
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

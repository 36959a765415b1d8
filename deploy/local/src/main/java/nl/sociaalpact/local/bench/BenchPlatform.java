package nl.sociaalpact.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.sociaalpact.local.part.Database;
import nl.sociaalpact.local.part.Folders;
import nl.sociaalpact.local.part.KafkaPart;
import nl.sociaalpact.local.part.Part;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.part.PostgresPart;
import nl.sociaalpact.local.part.Processes;
import nl.sociaalpact.local.platform.Platform;
import nl.sociaalpact.local.platform.PlatformSettings;
import nl.sociaalpact.local.platform.Ports;

/** A platform of the bench's own: on free ports, in a folder that goes when it is closed. */
final class BenchPlatform implements AutoCloseable {
    static final String INTAKE = "intake";
    static final String JOURNEY = "resident-journey";
    private static final List<String> PARTS =
            List.of("postgres", "kafka", "keycloak", "organisation-registry", INTAKE, JOURNEY);

    private final Path home;
    private final Platform platform;
    private final Thread whenInterrupted = new Thread(this::end);

    BenchPlatform(Path parent, Consumer<String> progress) {
        this.home = folder(parent);
        var settings = new PlatformSettings(home, home.resolve("data"), Ports.free(), PARTS, Map.of());
        this.platform = new Platform(settings, progress);
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    private static Path folder(Path parent) {
        try {
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, "bench-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path home() {
        return home;
    }

    /** Everything at the same time, on empty data, and the partners made known. */
    void start() {
        platform.start();
        platform.seed();
        rememberCommitTimes();
    }

    /** Everything once more on the data that is there, one part after another. */
    List<StartTime> restart() {
        platform.parts().reversed().forEach(Part::stop);
        var times = new ArrayList<StartTime>();
        for (var part : platform.parts()) {
            var begin = System.nanoTime();
            part.start();
            times.add(new StartTime(part.name(), (System.nanoTime() - begin) / 1e9));
        }
        return times;
    }

    /** How long a part takes until it answers. */
    record StartTime(String part, double seconds) {}

    /** Takes effect at the next start of the server. */
    private void rememberCommitTimes() {
        try (var connection = superuser(INTAKE);
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET track_commit_timestamp = on");
        } catch (SQLException failure) {
            throw Failure.ofDatabase(failure);
        }
    }

    Part part(String name) {
        return platform.part(name);
    }

    ProcessHandle process(String name) {
        return part(name)
                .process()
                .orElseThrow(() -> new PlatformFailure("%s ended; see %s.".formatted(name, log(name))));
    }

    long memoryMegabytes(String name) {
        return Processes.memoryMegabytes(process(name));
    }

    List<String> parts() {
        return PARTS;
    }

    Path log(String name) {
        return part(name).log();
    }

    String token(String client) {
        return platform.tokens().of(client);
    }

    KafkaPart kafka() {
        return (KafkaPart) part("kafka");
    }

    Database database(String service) {
        return postgres().database(service);
    }

    /** A connection that row-level security does not bind. */
    Connection superuser(String service) throws SQLException {
        return postgres().superuser(database(service));
    }

    private PostgresPart postgres() {
        return (PostgresPart) part("postgres");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        end();
    }

    private void end() {
        try {
            platform.close();
            Folders.delete(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

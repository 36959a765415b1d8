package nl.sociaalpact.local.part;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server of our own on 127.0.0.1. An acknowledged commit survives a kill -9 of any process. */
public final class PostgresPart extends ProcessPart {
    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final String SUPERUSER_SECRET = "postgres-superuser";

    /**
     * Statement texts and details of errors stay out of the log: they carry residents' data. An old segment of the
     * write-ahead log is removed and not used again, because a recycled one keeps the bytes of what was erased.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "synchronous_commit", "on",
            "wal_recycle", "off",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic");

    private final Settings settings;
    private final PostgresDatabases databases;

    /** Extra settings are PostgreSQL's own, for instance {@code wal_level=logical}; they win over ours. */
    public record Settings(Path data, Path log, int port, Secrets secrets, Map<String, String> extra) {
        public Settings {
            data = data.toAbsolutePath();
            extra = Map.copyOf(extra);
        }
    }

    public PostgresPart(Settings settings) {
        super("postgres", settings.log(), StopSignal.INT);
        this.settings = settings;
        this.databases =
                new PostgresDatabases(settings.port(), settings.secrets().get(SUPERUSER_SECRET));
    }

    /** For tests: a started server on a free port, in a folder of its own that goes when the server is closed or the JVM ends. */
    public static PostgresPart temporary(Map<String, String> extra) {
        var all = new LinkedHashMap<>(Map.of("fsync", "off"));
        all.putAll(extra);
        return Temporary.start(
                "postgres",
                folder -> new PostgresPart(new Settings(
                        folder.resolve("data"),
                        folder.resolve("postgres.log"),
                        FreePort.any(),
                        new Secrets(folder.resolve("secrets")),
                        all)));
    }

    /** For tests: the one temporary server that all tests of this JVM share. */
    public static PostgresPart shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final PostgresPart SERVER = temporary(Map.of());
    }

    @Override
    public String url() {
        return "postgresql://127.0.0.1:" + settings.port();
    }

    public int port() {
        return settings.port();
    }

    @Override
    boolean launchAndAwait() {
        var installation = PostgresInstallation.unpacked();
        installation.initialise(settings.data(), settings.secrets().get(SUPERUSER_SECRET), log());
        var deadline = Deadline.in(START_PATIENCE);
        var command = installation.command("postgres", arguments());
        // After a kill -9 the old server's children need a moment to notice and let go of the shared memory.
        do {
            launch(command, Map.of("LC_ALL", "C", "TZ", "UTC"));
        } while (!awaitHealth(deadline) && !deadline.isOver());
        return isAlive();
    }

    private List<String> arguments() {
        var arguments =
                new ArrayList<>(List.of("-D", settings.data().toString(), "-p", Integer.toString(settings.port())));
        var all = new LinkedHashMap<>(SETTINGS);
        all.putAll(settings.extra());
        all.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    /** Where a service finds its database, whether it is there already or not. */
    public Database database(String service) {
        var name = Database.nameFor(service);
        var secrets = settings.secrets();
        return new Database(
                "127.0.0.1",
                settings.port(),
                name,
                secrets.get("postgres-" + name),
                secrets.get("postgres-" + name + Database.OWNER_SUFFIX));
    }

    /** Makes the database of a service and its two roles, or brings the existing ones up to date; call as often as you like. */
    public Database createDatabase(String service) {
        var database = database(service);
        try {
            databases.create(database);
            return database;
        } catch (SQLException failure) {
            throw new PlatformFailure(
                    "PostgreSQL refuses to make database %s; see %s.".formatted(database.name(), log()), failure);
        }
    }

    /** For tests: the same, emptied first; connections that are still open are cut. */
    public Database recreateDatabase(String service) {
        try {
            databases.drop(Database.nameFor(service));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return createDatabase(service);
    }

    /** A connection that row-level security does not bind, for tests and for whoever runs the platform. */
    public Connection superuser(Database database) throws SQLException {
        return databases.connect(database.name());
    }

    @Override
    public boolean isHealthy() {
        return databases.answers();
    }
}

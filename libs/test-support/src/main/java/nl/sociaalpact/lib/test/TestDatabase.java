package nl.sociaalpact.lib.test;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.local.part.Database;
import nl.sociaalpact.local.part.PostgresPart;
import org.jspecify.annotations.Nullable;

/** The database of the service under test, as a test looks into it. */
public final class TestDatabase {
    private static volatile @Nullable Database database;

    private TestDatabase() {}

    static Database create(String service) {
        var created = PostgresPart.shared().recreateDatabase(service);
        database = created;
        return created;
    }

    /** Where it is and how its roles log in. */
    public static Database settings() {
        return Objects.requireNonNull(database, "PactTestResource has not started");
    }

    /** A connection that sees everything; row-level security does not bind it. */
    public static Connection asSuperuser() {
        return quietly(() -> PostgresPart.shared().superuser(settings()));
    }

    /** A connection with the rights of the service, for tests of row-level security. */
    public static Connection asApplication() {
        return quietly(() -> DriverManager.getConnection(
                settings().jdbcUrl(), settings().username(), settings().password()));
    }

    /** Changes data behind the service's back. */
    @CanIgnoreReturnValue
    public static int execute(String sql, Object... parameters) {
        return quietly(() -> {
            try (var connection = asSuperuser();
                    var statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    /** The first column of every row. */
    public static <T> List<T> query(Class<T> type, String sql, Object... parameters) {
        return quietly(() -> {
            try (var connection = asSuperuser();
                    var statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                var result = statement.executeQuery();
                var values = new ArrayList<T>();
                while (result.next()) {
                    values.add(result.getObject(1, type));
                }
                return values;
            }
        });
    }

    /** How many rows a table has. */
    public static long count(String table) {
        return query(Long.class, "SELECT count(*) FROM " + table).getFirst();
    }

    /** The facts that wait in the outbox, oldest first. */
    public static List<String> outboxFacts() {
        return query(
                String.class,
                "SELECT regexp_replace(type, '^.*\\.([^.]+)\\.v[0-9]+$', '\\1') FROM outbox ORDER BY seq");
    }

    /** The payloads that wait in the outbox as JSON text, oldest first. */
    public static List<String> outboxPayloads() {
        return query(String.class, "SELECT convert_from(payload, 'UTF8') FROM outbox ORDER BY seq");
    }

    /** Empties tables and lets every organisation of the pact in again. */
    public static void reset(String... tables) {
        for (var table : tables) {
            execute("TRUNCATE " + table + " CASCADE");
        }
        execute(
                "TRUNCATE outbox, outbox_sent, event_count, idempotency_key, inbox_mark, inbox_seen, parked, unreadable");
        admit(Organisations.all());
    }

    private static void admit(Map<UUID, String> organisations) {
        organisations.forEach((id, code) -> setStanding(id, "active"));
    }

    /** Makes an organisation applied, active, suspended or left. */
    public static void setStanding(UUID organisation, String standing) {
        execute(
                "INSERT INTO member (organisation_id, code, standing) VALUES (?, ?, ?)"
                        + " ON CONFLICT (organisation_id) DO UPDATE SET standing = excluded.standing",
                organisation,
                Organisations.code(organisation),
                standing);
    }

    private static void bind(java.sql.PreparedStatement statement, Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static <T> T quietly(SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private interface SqlWork<T> {
        T run() throws SQLException;
    }
}

package nl.sociaalpact.lib.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.local.part.Database;
import nl.sociaalpact.local.part.KafkaPart;
import nl.sociaalpact.local.part.PostgresPart;

/** A real outbox on a real PostgreSQL, and writers that fill it as a service does: count, insert, commit. */
final class OutboxFixture {
    static final String SOURCE = "urn:nld:oin:00000004000000000000:sample";
    private static final String APPEND = """
            WITH counted AS (
                INSERT INTO event_count AS c (aggregateid, last_version) VALUES (?, 1)
                ON CONFLICT (aggregateid) DO UPDATE SET last_version = c.last_version + 1
                RETURNING aggregateid, last_version)
            INSERT INTO outbox (id, aggregatetype, aggregateid, aggregate_version, type, topic, msg_key, payload)
            SELECT gen_random_uuid(), 'thing', aggregateid, last_version, 'nl.sociaalpact.sample.happened.v1', ?,
                   aggregateid::text, '{}' FROM counted""";

    private final Database database;
    private final String topic;

    private OutboxFixture(Database database, String topic) {
        this.database = database;
        this.topic = topic;
    }

    static OutboxFixture fresh(KafkaPart kafka) {
        var postgres = PostgresPart.shared();
        var fixture = new OutboxFixture(postgres.recreateDatabase("relay"), "sample-" + UUID.randomUUID());
        kafka.createTopics(List.of(fixture.topic), 3);
        try (var owner = DriverManager.getConnection(
                        fixture.database.jdbcUrl(),
                        fixture.database.migratorUsername(),
                        fixture.database.migratorPassword());
                var statement = owner.createStatement()) {
            for (var migration : List.of("V0_1__scope", "V0_2__events", "V0_4__sent_events")) {
                statement.execute(migration(migration).replace("${app_role}", fixture.database.username()));
            }
            return fixture;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String migration(String name) {
        try (var file = OutboxFixture.class.getResourceAsStream("/db/pact/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String topic() {
        return topic;
    }

    RelaySettings relay(KafkaPart kafka) {
        return new RelaySettings(
                database.jdbcUrl(),
                database.username(),
                database.password(),
                kafka.bootstrapServers(),
                SOURCE,
                Duration.ofMillis(20),
                Duration.ofMillis(500),
                100);
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    /** Appends an event in the open transaction of this connection. */
    void append(Connection connection, UUID aggregate) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, aggregate);
            statement.setString(2, topic);
            statement.executeUpdate();
        }
    }

    int waiting() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var result = statement.executeQuery("SELECT count(*) FROM outbox");
            result.next();
            return result.getInt(1);
        }
    }

    /** The history as "aggregate version", in the order of its positions. */
    List<String> history() throws SQLException {
        try (var connection = PostgresPart.shared().superuser(database);
                var statement = connection.createStatement()) {
            var result = statement.executeQuery(
                    "SELECT aggregateid || ' ' || aggregate_version FROM outbox_sent ORDER BY position");
            var events = new ArrayList<String>();
            while (result.next()) {
                events.add(result.getString(1));
            }
            return events;
        }
    }

    /** Cuts the connections of every relay, so that another takes the lease while the old one may still be sending. */
    void stealLease() throws SQLException {
        try (var connection = PostgresPart.shared().superuser(database);
                var statement = connection.createStatement()) {
            statement.executeQuery(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'relay'"
                            + " AND datname = current_database()");
        }
    }
}

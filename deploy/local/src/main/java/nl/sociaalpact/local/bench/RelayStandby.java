package nl.sociaalpact.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import nl.sociaalpact.local.part.Deadline;
import nl.sociaalpact.local.part.PlatformFailure;

/**
 * While this is open intake's relay waits as a second replica's would: the bench holds the lock of the leader. What is in
 * the outbox stays there, and a bare side does not pay for sending events.
 */
final class RelayStandby implements AutoCloseable {
    /** The lock of nl.sociaalpact.lib.events.LeasedOutbox. */
    private static final String LOCK = "(%d, 0)".formatted(0x70616374);

    private static final String END_LEADER = """
            SELECT pg_terminate_backend(pid) FROM pg_locks
            WHERE locktype = 'advisory' AND classid = %d AND objid = 0 AND granted AND pid <> pg_backend_pid()
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""".formatted(0x70616374);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BenchPlatform platform;
    private final Connection connection;

    private RelayStandby(BenchPlatform platform, Connection connection) {
        this.platform = platform;
        this.connection = connection;
    }

    static RelayStandby begin(BenchPlatform platform) throws SQLException {
        var standby = new RelayStandby(platform, platform.superuser(BenchPlatform.INTAKE));
        if (!Deadline.in(PATIENCE).await(standby::hasLed)) {
            standby.connection.close();
            throw new PlatformFailure("Intake's relay does not stand by.");
        }
        return standby;
    }

    private boolean hasLed() {
        return asks(connection, "SELECT pg_try_advisory_lock" + LOCK) || ended();
    }

    /** Never the answer: the lock has to be tried again. */
    private boolean ended() {
        try (var statement = connection.createStatement()) {
            statement.execute(END_LEADER);
            return false;
        } catch (SQLException failure) {
            throw Failure.ofDatabase(failure);
        }
    }

    /** Lets the relay lead again, and waits until it does. */
    @Override
    public void close() throws SQLException {
        connection.close();
        try (var another = platform.superuser(BenchPlatform.INTAKE)) {
            var leads = Deadline.in(PATIENCE).await(() -> asks(another, """
                    SELECT count(*) > 0 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = %d AND objid = 0
                      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""".formatted(0x70616374)));
            if (!leads) {
                throw new PlatformFailure("Intake's relay does not lead again.");
            }
        }
    }

    /** Waits until every event of the service has been sent. */
    static void awaitEmptyOutbox(BenchPlatform platform) throws SQLException {
        try (var connection = platform.superuser(BenchPlatform.INTAKE)) {
            if (!Deadline.in(Duration.ofMinutes(2)).await(() -> asks(connection, "SELECT count(*) = 0 FROM outbox"))) {
                throw new PlatformFailure("Intake's relay does not come to the end of the outbox.");
            }
        }
    }

    private static boolean asks(Connection connection, String question) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        } catch (SQLException failure) {
            throw Failure.ofDatabase(failure);
        }
    }
}

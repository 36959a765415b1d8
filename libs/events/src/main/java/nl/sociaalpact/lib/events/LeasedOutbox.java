package nl.sociaalpact.lib.events;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox as its one leader sees it, over the connection that holds the advisory lock. There is no cursor and no
 * SKIP LOCKED on purpose: an event that commits late with a lower number is seen in the next round, and no other relay
 * can run ahead with a later event of the same key.
 */
final class LeasedOutbox implements OutboxRows, AutoCloseable {
    private static final int LOCK_SPACE = 0x70616374;
    private static final int SHARD = 0;
    /**
     * Takes rows out and keeps them as sent, at once. The lock on the lease's row lets a successor begin only after this
     * has committed, so positions become visible in their order.
     */
    private static final String MOVE = """
            WITH lease AS MATERIALIZED (SELECT 1 FROM relay_lease WHERE shard = ? AND epoch = ? FOR SHARE),
            gone AS (DELETE FROM outbox WHERE seq = ANY (?) AND EXISTS (SELECT 1 FROM lease) RETURNING *)
            INSERT INTO outbox_sent (id, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload, created_at)
            SELECT id, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload, created_at
            FROM gone ORDER BY seq""";

    private final Connection connection;
    private final long epoch;

    private LeasedOutbox(Connection connection, long epoch) {
        this.connection = connection;
        this.epoch = epoch;
    }

    /** Becomes the leader, or is empty while another relay is. */
    static Optional<LeasedOutbox> acquire(Connection connection, String owner) throws SQLException {
        try (var lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setInt(2, SHARD);
            var result = lock.executeQuery();
            result.next();
            return result.getBoolean(1)
                    ? Optional.of(new LeasedOutbox(connection, nextEpoch(connection, owner)))
                    : Optional.empty();
        }
    }

    private static long nextEpoch(Connection connection, String owner) throws SQLException {
        var sql =
                "UPDATE relay_lease SET epoch = epoch + 1, owner = ?, since = clock_timestamp() WHERE shard = ? RETURNING epoch";
        try (var lease = connection.prepareStatement(sql)) {
            lease.setString(1, owner);
            lease.setInt(2, SHARD);
            var result = lease.executeQuery();
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public List<OutboxRow> oldest(int limit) throws SQLException {
        var sql =
                "SELECT seq, id, aggregatetype, aggregateid, aggregate_version, type, topic, msg_key, payload, created_at"
                        + " FROM outbox ORDER BY seq LIMIT ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setInt(1, limit);
            var result = query.executeQuery();
            var rows = new ArrayList<OutboxRow>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    @Override
    public int delete(Collection<Long> acknowledged) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            statement.setInt(1, SHARD);
            statement.setLong(2, epoch);
            statement.setArray(3, connection.createArrayOf("bigint", acknowledged.toArray()));
            return statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong("seq"),
                result.getObject("id", UUID.class),
                result.getString("aggregatetype"),
                result.getObject("aggregateid", UUID.class),
                result.getLong("aggregate_version"),
                result.getString("type"),
                result.getString("topic"),
                result.getString("msg_key"),
                result.getBytes("payload"),
                result.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

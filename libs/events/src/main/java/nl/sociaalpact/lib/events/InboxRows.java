package nl.sociaalpact.lib.events;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Sql;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The inbox's tables, inside the open unit of work. */
final class InboxRows {
    /** Locks the mark, so that the same event at two consumers (during a rebalance) is applied by one of them. */
    private static final String CLAIM = """
            WITH mark AS (
                INSERT INTO inbox_mark AS m (source, aggregateid, last_version) VALUES ($2, $3, 0)
                ON CONFLICT (source, aggregateid) DO UPDATE SET last_version = m.last_version
                RETURNING last_version),
            seen AS (
                INSERT INTO inbox_seen (event_id, source, aggregateid, version, sha256) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (event_id) DO NOTHING
                RETURNING event_id)
            SELECT (SELECT count(*) = 1 FROM seen) AS first_time, last_version,
                   (SELECT sha256 FROM inbox_seen WHERE event_id = $1) AS seen_hash,
                   EXISTS (SELECT 1 FROM parked WHERE event_id = $1) AS parked,
                   EXISTS (SELECT 1 FROM parked p
                           WHERE p.source = $2 AND p.aggregateid = $3 AND p.version = last_version + 1) AS next_parked
            FROM mark""";

    private static final String ADVANCE = """
            WITH gone AS (DELETE FROM parked WHERE source = $1 AND aggregateid = $2 AND version = $3)
            UPDATE inbox_mark SET last_version = $3 WHERE source = $1 AND aggregateid = $2
            RETURNING EXISTS (SELECT 1 FROM parked WHERE source = $1 AND aggregateid = $2 AND version = $3 + 1) AS parked""";
    private static final String NEXT_PARKED = """
            WITH mark AS (SELECT last_version FROM inbox_mark WHERE source = $1 AND aggregateid = $2 FOR UPDATE)
            SELECT event_id, type, source, aggregatetype, aggregateid, version, time, record
            FROM parked, mark WHERE source = $1 AND aggregateid = $2 AND version = last_version + 1""";
    private static final String PARK = """
            INSERT INTO parked (source, aggregateid, version, event_id, aggregatetype, type, time, reason_code, record,
                                topic, part, off)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (source, aggregateid, version) DO UPDATE SET reason_code = excluded.reason_code""";
    private static final String UNREADABLE = """
            INSERT INTO unreadable (topic, part, off, reason_code, record) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT DO NOTHING""";

    private InboxRows() {}

    static Uni<Claim> claim(ReceivedEvent event) {
        return Sql.first(
                        CLAIM,
                        InboxRows::claim,
                        event.id(),
                        event.source(),
                        event.aggregateId(),
                        event.version(),
                        Buffer.buffer(Claim.hash(event)))
                .map(claim -> claim.orElseThrow());
    }

    /** Moves the mark to this event, along with the commit; after it: whether the next one waits in the park. */
    static Uni<Boolean> advance(ReceivedEvent event) {
        return Sql.alongWithCommit(
                        ADVANCE, row -> row.getBoolean("parked"), event.source(), event.aggregateId(), event.version())
                .map(parked -> parked.orElse(false));
    }

    /** The parked event whose turn it is, if there is one. */
    static Uni<Optional<ReceivedEvent>> nextParked(ReceivedEvent ofAggregate) {
        return Sql.first(NEXT_PARKED, InboxRows::event, ofAggregate.source(), ofAggregate.aggregateId());
    }

    static Uni<Void> park(ReceivedEvent event, Origin origin, String reason) {
        return Sql.update(
                        PARK,
                        event.source(),
                        event.aggregateId(),
                        event.version(),
                        event.id(),
                        event.aggregateType(),
                        event.type(),
                        event.time().atOffset(ZoneOffset.UTC),
                        reason,
                        Buffer.buffer(event.data()),
                        origin.topic(),
                        origin.partition(),
                        origin.offset())
                .replaceWithVoid();
    }

    static Uni<Void> keepUnreadable(ConsumerRecord<String, byte[]> record, String reason) {
        var bytes = record.value() == null ? Buffer.buffer() : Buffer.buffer(record.value());
        return Sql.update(UNREADABLE, record.topic(), record.partition(), record.offset(), reason, bytes)
                .replaceWithVoid();
    }

    private static Claim claim(Row row) {
        var hash = row.getBuffer("seen_hash");
        return new Claim(
                row.getBoolean("first_time"),
                row.getLong("last_version"),
                hash == null ? null : hash.getBytes(),
                row.getBoolean("parked"),
                row.getBoolean("next_parked"));
    }

    private static ReceivedEvent event(Row row) {
        return new ReceivedEvent(
                row.getUUID("event_id"),
                row.getString("type"),
                row.getString("source"),
                row.getString("aggregatetype"),
                row.getUUID("aggregateid"),
                row.getLong("version"),
                row.getOffsetDateTime("time").toInstant(),
                row.getBuffer("record").getBytes());
    }
}

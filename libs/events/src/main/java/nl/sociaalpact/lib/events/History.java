package nl.sociaalpact.lib.events;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * What this service has told so far, in an order that never changes: a reader that goes on after the last position it saw
 * misses nothing. Only for transactions of the platform itself; row-level security shows it to nobody else.
 */
@ApplicationScoped
public class History {
    private static final String AFTER = """
            SELECT position, id, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
                   date_trunc('milliseconds', created_at) AS time
            FROM outbox_sent WHERE position > $1 ORDER BY position LIMIT $2""";
    private static final String FORGET = "DELETE FROM outbox_sent WHERE msg_key = ANY ($1)";
    private static final String FORGET_BEFORE = """
            DELETE FROM outbox_sent WHERE position IN (
                SELECT position FROM outbox_sent WHERE sent_at < $1 ORDER BY position LIMIT $2)""";

    private final EventsConfig config;

    History(EventsConfig config) {
        this.config = config;
    }

    /** The events after a position, oldest first, inside the open unit of work. */
    public Uni<List<SentEvent>> after(long position, int most) {
        return Sql.list(AFTER, this::event, position, most);
    }

    /**
     * Forgets everything that was sent under these keys (a journey; a signal or signal case while it had none), inside the
     * open unit of work; how many events that were. They cannot be replayed after that.
     */
    public Uni<Integer> forget(Collection<UUID> keys) {
        return Sql.update(FORGET, (Object) keys.stream().map(UUID::toString).toArray(String[]::new));
    }

    Uni<Integer> forgetBefore(Instant moment, int most) {
        return Sql.update(FORGET_BEFORE, moment.atOffset(ZoneOffset.UTC), most);
    }

    private SentEvent event(Row row) {
        return new SentEvent(
                row.getLong("position"),
                row.getString("msg_key"),
                new ReceivedEvent(
                        row.getUUID("id"),
                        row.getString("type"),
                        config.source(),
                        row.getString("aggregatetype"),
                        row.getUUID("aggregateid"),
                        row.getLong("aggregate_version"),
                        row.getOffsetDateTime("time").toInstant(),
                        row.getBuffer("payload").getBytes()));
    }
}

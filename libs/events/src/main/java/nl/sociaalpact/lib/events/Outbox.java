package nl.sociaalpact.lib.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.CrashPoint;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/**
 * Keeps events in the transaction of the state they tell about: either both are there or neither is. Write the state
 * first, so that its row lock decides the order of two writers.
 */
@ApplicationScoped
public class Outbox {
    private static final String APPEND = """
            WITH counted AS (
                INSERT INTO event_count AS c (aggregateid, last_version) VALUES ($3, 1)
                ON CONFLICT (aggregateid) DO UPDATE SET last_version = c.last_version + 1
                RETURNING last_version)
            INSERT INTO outbox (id, aggregatetype, aggregateid, aggregate_version, type, topic, msg_key, payload)
            SELECT $1, $2, $3, last_version, $4, $5, $6, $7 FROM counted""";

    private final EventsConfig config;
    private final ObjectMapper json;
    private final Ids ids;
    private final UnitOfWork work;
    private final OutboxRelay relay;

    Outbox(EventsConfig config, ObjectMapper json, Ids ids, UnitOfWork work, OutboxRelay relay) {
        this.config = config;
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
        this.ids = ids;
        this.work = work;
        this.relay = relay;
    }

    /** Keeps the events in this order, inside the open unit of work; how that went is known at its commit. */
    public Uni<Void> append(List<OutgoingEvent> events) {
        return Uni.createFrom()
                .deferred(() -> events.isEmpty() ? Uni.createFrom().voidItem() : appendAll(events));
    }

    private Uni<Void> appendAll(List<OutgoingEvent> events) {
        CrashPoint.hit("before-outbox");
        work.afterCommit(relay::wake);
        events.forEach(this::insert);
        CrashPoint.hit("after-outbox");
        return Uni.createFrom().voidItem();
    }

    private void insert(OutgoingEvent event) {
        Sql.alongWithCommit(
                APPEND,
                ids.next(),
                event.aggregateType(),
                event.aggregateId(),
                "nl.sociaalpact." + config.service() + "." + event.fact() + ".v1",
                config.topic().orElseThrow(() -> new IllegalStateException("pact.events.topic is not set")),
                event.key().toString(),
                Buffer.buffer(bytes(event.data())));
    }

    private byte[] bytes(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "not writable as JSON: " + data.getClass().getName());
        }
    }
}

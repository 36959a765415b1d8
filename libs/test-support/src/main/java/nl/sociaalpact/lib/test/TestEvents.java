package nl.sociaalpact.lib.test;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.spi.ConnectorLiteral;

/**
 * Records as another service's relay would write them, and a way to hand them to a channel of the service under test:
 * {@code TestEvents.of("intake", "resident-registered").about("resident", id).version(1).data("{…}").on("intake-events")}.
 */
public final class TestEvents {
    private static final AtomicLong OFFSET = new AtomicLong();

    private final String service;
    private final String fact;
    private UUID id = UUID.randomUUID();
    private String source;
    private String aggregateType = "aggregate";
    private UUID aggregateId = UUID.randomUUID();
    private long version = 1;
    private byte[] data = {'{', '}'};

    private TestEvents(String service, String fact) {
        this.service = service;
        this.fact = fact;
        this.source = "urn:nld:oin:00000004000000000000:" + service;
    }

    /** A fact of a service. */
    public static TestEvents of(String service, String fact) {
        return new TestEvents(service, fact);
    }

    /** What it is about. */
    public TestEvents about(String type, UUID aggregate) {
        aggregateType = type;
        aggregateId = aggregate;
        return this;
    }

    /** Its place among the events of the aggregate, from 1. */
    public TestEvents version(long number) {
        version = number;
        return this;
    }

    /** Its identity; random unless set. */
    public TestEvents id(UUID eventId) {
        id = eventId;
        return this;
    }

    /** Who claims to have sent it. */
    public TestEvents source(String urn) {
        source = urn;
        return this;
    }

    /** Its payload. */
    public TestEvents data(String json) {
        data = json.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** The record as it lies on a topic. */
    public ConsumerRecord<String, byte[]> record() {
        var record = new ConsumerRecord<>(
                "pact." + service + ".v1", 0, OFFSET.getAndIncrement(), aggregateId.toString(), data);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", source);
        header(record, "ce_type", "nl.sociaalpact." + service + "." + fact + ".v1");
        header(record, "ce_subject", aggregateId.toString());
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_sequence", Long.toString(version));
        header(record, "ce_sequencetype", "Integer");
        header(record, "ce_aggregatetype", aggregateType);
        header(record, "content-type", "application/json");
        return record;
    }

    /** Hands it to a channel; it has been taken in when this returns or soon after, so await the effect. */
    public void on(String channel) {
        InMemoryConnector connector = CDI.current()
                .select(InMemoryConnector.class, ConnectorLiteral.of(InMemoryConnector.CONNECTOR))
                .get();
        connector
                .<ConsumerRecord<String, byte[]>>source(channel)
                .runOnVertxContext(true)
                .send(record());
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

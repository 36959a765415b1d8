package nl.sociaalpact.lib.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Valid rows and records; a test changes what it is about. */
final class EventFixture {
    static final String SOURCE = "urn:nld:oin:00000004000000000000:referral";
    static final Instant TIME = Instant.parse("2026-11-21T10:15:30.123456Z");

    private EventFixture() {}

    static OutboxRow row(long seq, UUID aggregate, long version, String key) {
        return new OutboxRow(
                seq,
                new UUID(7, seq),
                "referral",
                aggregate,
                version,
                "nl.sociaalpact.referral.referral-accepted.v1",
                "pact.referral.v1",
                key,
                ("{\"version\":" + version + "}").getBytes(StandardCharsets.UTF_8),
                TIME);
    }

    static OutboxRow aRow() {
        return row(1, new UUID(0, 1), 3, "a");
    }

    static ReceivedEvent anEvent(long version, String data) {
        return new ReceivedEvent(
                new UUID(7, 1),
                "nl.sociaalpact.referral.referral-accepted.v1",
                SOURCE,
                "referral",
                new UUID(0, 1),
                version,
                TIME,
                data.getBytes(StandardCharsets.UTF_8));
    }

    /** The record as a consumer gets it. */
    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        var record = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}

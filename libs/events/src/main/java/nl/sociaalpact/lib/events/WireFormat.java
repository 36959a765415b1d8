package nl.sociaalpact.lib.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * CloudEvents 1.0 in binary mode on Kafka (Kafka protocol binding, 3.2), with the sequence extension counting the events
 * of a subject: 1, 2, 3 … without gaps.
 *
 * @param source the CloudEvents source of the events that are written
 */
record WireFormat(String source) {
    private static final String SPEC_VERSION = "1.0";

    ProducerRecord<String, byte[]> record(OutboxRow row) {
        var record = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        header(record, "ce_specversion", SPEC_VERSION);
        header(record, "ce_id", row.id().toString());
        header(record, "ce_source", source);
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.aggregateId().toString());
        header(record, "ce_time", row.createdAt().truncatedTo(ChronoUnit.MILLIS).toString());
        header(record, "ce_sequence", Long.toString(row.version()));
        header(record, "ce_sequencetype", "Integer");
        header(record, "ce_aggregatetype", row.aggregateType());
        header(record, "content-type", "application/json");
        return record;
    }

    /**
     * Reads the attributes of a record.
     *
     * @throws Unprocessable when one is missing or has the wrong form
     */
    static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
        try {
            require(SPEC_VERSION.equals(text(record, "ce_specversion")) && record.value() != null);
            return new ReceivedEvent(
                    UUID.fromString(text(record, "ce_id")),
                    text(record, "ce_type"),
                    text(record, "ce_source"),
                    text(record, "ce_aggregatetype"),
                    UUID.fromString(text(record, "ce_subject")),
                    version(text(record, "ce_sequence")),
                    Instant.parse(text(record, "ce_time")),
                    record.value());
        } catch (RuntimeException malformed) {
            throw new Unprocessable("no-event");
        }
    }

    private static long version(String text) {
        var version = Long.parseLong(text);
        require(version > 0);
        return version;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new Unprocessable("no-event");
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unprocessable("no-event");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

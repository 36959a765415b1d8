package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.local.part.KafkaPart;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * The order of a consumer's two commits, on a real broker and database: a crash between them must not lose the effect.
 * The inbox commits its effect first; the consumer that acknowledges first is the classic mistake, and the same check
 * catches it.
 */
class AcknowledgementIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaPart kafka = KafkaPart.shared();
    private final OutboxFixture outbox = OutboxFixture.fresh(kafka);
    private final String group = "group-" + UUID.randomUUID();

    private interface Life {
        void take(KafkaConsumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> record) throws SQLException;
    }

    @Test
    void anEffectThatIsCommittedFirstSurvivesACrash() throws Exception {
        publishOne();
        live((consumer, record) -> applyOnce(record));
        live((consumer, record) -> {
            applyOnce(record);
            consumer.commitSync();
        });
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anAcknowledgementThatComesFirstLosesTheEffect() throws Exception {
        publishOne();
        live((consumer, record) -> consumer.commitSync());
        live((consumer, record) -> applyOnce(record));
        assertThat(effects()).isZero();
    }

    /** One life of a consumer: it takes what it is given and dies without a word; nothing given is a life too. */
    private void live(Life life) throws SQLException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "group.id",
                group,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(outbox.topic()));
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                var records = consumer.poll(Duration.ofMillis(200));
                for (var record : records) {
                    life.take(consumer, record);
                    return;
                }
                if (isAcknowledged(consumer)) {
                    return;
                }
            }
        }
    }

    private static boolean isAcknowledged(KafkaConsumer<String, byte[]> consumer) {
        var partitions = consumer.assignment();
        return !partitions.isEmpty()
                && consumer.committed(partitions).values().stream()
                        .anyMatch(place -> place != null && place.offset() > 0);
    }

    /** As the inbox does it: the effect only when the id is new, in one transaction. */
    private void applyOnce(ConsumerRecord<String, byte[]> record) throws SQLException {
        var event = WireFormat.read(record);
        var sql = "INSERT INTO inbox_seen (event_id, source, aggregateid, version, sha256) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING";
        try (Connection connection = outbox.connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, event.id());
            statement.setString(2, event.source());
            statement.setObject(3, event.aggregateId());
            statement.setLong(4, event.version());
            statement.setBytes(5, Claim.hash(event));
            assertThat(statement.executeUpdate()).isLessThanOrEqualTo(1);
        }
    }

    private void publishOne() throws Exception {
        try (var writer = outbox.connection();
                var leased = LeasedOutbox.acquire(outbox.connection(), "test").orElseThrow();
                var producer = new KafkaProducer<>(
                        outbox.relay(kafka).producer(), new StringSerializer(), new ByteArraySerializer())) {
            outbox.append(writer, UUID.randomUUID());
            var sent = new KeyedSender(producer, new WireFormat(OutboxFixture.SOURCE)).send(leased.oldest(10));
            assertThat(leased.delete(sent.acknowledged())).isEqualTo(1);
        }
    }

    private long effects() throws SQLException {
        try (var connection = outbox.connection();
                var statement = connection.createStatement()) {
            var result = statement.executeQuery("SELECT count(*) FROM inbox_seen");
            result.next();
            return result.getLong(1);
        }
    }
}

package nl.sociaalpact.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartIT {
    private static final String TOPIC = "pact.referral.v1";

    @TempDir
    Path folder;

    @Test
    void hasItsTopicsAndKeepsAnAcknowledgedRecordAfterKillAndRestart() throws Exception {
        try (var kafka = new KafkaPart(
                new KafkaSettings(folder.resolve("data"), folder.resolve("kafka.log"), FreePort.any(), Map.of()))) {
            // Given
            kafka.start();
            assertThat(partitions(kafka)).containsOnlyKeys(Topics.ALL).containsEntry(TOPIC, 6);
            send(kafka, "fact");

            // When
            var killed = kafka.process().orElseThrow();
            assertThat(killed.destroyForcibly()).isTrue();
            killed.onExit().join();
            kafka.start();

            // Then
            assertThat(kafka.isHealthy()).isTrue();
            assertThat(read(kafka)).containsExactly("fact");
        }
    }

    private static Map<String, Integer> partitions(KafkaPart kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var descriptions = admin.describeTopics(admin.listTopics().names().get())
                    .allTopicNames()
                    .get();
            return descriptions.values().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            topic -> topic.name(), topic -> topic.partitions().size()));
        }
    }

    private static void send(KafkaPart kafka, String value) throws Exception {
        var configuration = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get();
        }
    }

    private static List<String> read(KafkaPart kafka) {
        var configuration = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var values = new java.util.ArrayList<String>();
            var inTime = Deadline.in(Duration.ofSeconds(30)).await(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(row -> values.add(row.value()));
                return !values.isEmpty();
            });
            assertThat(inTime).isTrue();
            return values;
        }
    }
}

package nl.sociaalpact.lib.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Everything on a topic, and what must hold of it: the first occurrences of the events of an aggregate stand in the order
 * 1, 2, 3 … and none is missing.
 */
final class TopicLog {
    private final Map<UUID, List<Long>> versions = new HashMap<>();

    private TopicLog() {}

    static TopicLog read(String brokers, String topic) {
        var log = new TopicLog();
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(log::add);
            }
        }
        return log;
    }

    private void add(ConsumerRecord<String, byte[]> record) {
        var aggregate = UUID.fromString(header(record, "ce_subject"));
        versions.computeIfAbsent(aggregate, unseen -> new ArrayList<>())
                .add(Long.parseLong(header(record, "ce_sequence")));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Records that repeat an earlier one; an inbox drops them. */
    long repetitions() {
        return versions.values().stream()
                .mapToLong(seen -> seen.size() - seen.stream().distinct().count())
                .sum();
    }

    /** What is wrong, aggregate by aggregate; empty when every event arrived in order. */
    List<String> violations(Map<UUID, Long> written) {
        var wrong = new ArrayList<String>();
        written.forEach((aggregate, last) -> {
            var next = 1L;
            for (var version : versions.getOrDefault(aggregate, List.of())) {
                if (version > next) {
                    wrong.add("version %d of %s arrived before %d".formatted(version, aggregate, next));
                    return;
                }
                next = Math.max(next, version + 1);
            }
            if (next <= last) {
                wrong.add("version %d of %s never arrived".formatted(next, aggregate));
            }
        });
        return wrong;
    }
}

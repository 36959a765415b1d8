package nl.sociaalpact.endtoend;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group has come, and a way to make it read everything again. */
final class Offsets {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Offsets() {}

    /** Has a stopped group start from the beginning of its topics. */
    static void rewind(String brokers, String group) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (var admin = admin(brokers)) {
                var start = new HashMap<TopicPartition, OffsetAndMetadata>();
                committed(admin, group).keySet().forEach(partition -> start.put(partition, new OffsetAndMetadata(0)));
                admin.alterConsumerGroupOffsets(group, start).all().get();
                return !start.isEmpty();
            }
        });
    }

    /** Waits until the group has acknowledged everything there is. */
    static void awaitCaughtUp(String brokers, String group) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (var admin = admin(brokers)) {
                return lag(admin, group) == 0;
            }
        });
    }

    private static long lag(Admin admin, String group) throws ExecutionException, InterruptedException {
        var committed = committed(admin, group);
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get();
        return committed.entrySet().stream()
                .mapToLong(entry ->
                        ends.get(entry.getKey()).offset() - entry.getValue().offset())
                .sum();
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static Admin admin(String brokers) {
        return Admin.create(Map.of("bootstrap.servers", brokers));
    }
}

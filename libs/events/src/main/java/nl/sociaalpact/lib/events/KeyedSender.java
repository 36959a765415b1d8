package nl.sociaalpact.lib.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nl.sociaalpact.lib.persistence.CrashPoint;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Sends events so that at most one of each key is unacknowledged, keys side by side. A key whose event fails stops for
 * this round. Relying on the idempotent producer alone is not enough: when a batch expires, the producer renumbers
 * those behind it, and a later event can land without the earlier one (KIP-360).
 */
final class KeyedSender {
    private final Producer<String, byte[]> producer;
    private final WireFormat format;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();

    KeyedSender(Producer<String, byte[]> producer, WireFormat format) {
        this.producer = producer;
        this.format = format;
    }

    /** What the broker has acknowledged, and the first failure if there was one. */
    record Sent(List<Long> acknowledged, @Nullable Exception failure) {}

    private record Outcome(OutboxRow row, @Nullable Exception failure) {}

    /** Sends rows in the order of each key and waits for every answer. */
    Sent send(List<OutboxRow> rows) throws InterruptedException {
        var waiting = byPlace(rows);
        var acknowledged = new ArrayList<Long>(rows.size());
        Exception failure = null;
        waiting.values().forEach(queue -> start(queue.remove()));
        for (var unanswered = waiting.size(); unanswered > 0; ) {
            var outcome = outcomes.take();
            var next = outcome.failure == null ? following(waiting, outcome.row) : null;
            if (outcome.failure == null) {
                acknowledged.add(outcome.row.seq());
            } else {
                failure = outcome.failure;
            }
            if (next == null) {
                unanswered--;
            } else {
                start(next);
            }
        }
        return new Sent(acknowledged, failure);
    }

    private static Map<String, Queue<OutboxRow>> byPlace(List<OutboxRow> rows) {
        var waiting = new LinkedHashMap<String, Queue<OutboxRow>>();
        rows.forEach(row -> waiting.computeIfAbsent(row.place(), place -> new ArrayDeque<>())
                .add(row));
        return waiting;
    }

    private static @Nullable OutboxRow following(Map<String, Queue<OutboxRow>> waiting, OutboxRow row) {
        var queue = waiting.get(row.place());
        return queue == null ? null : queue.poll();
    }

    private void start(OutboxRow row) {
        try {
            var answer =
                    producer.send(format.record(row), (metadata, failure) -> outcomes.add(new Outcome(row, failure)));
            CrashPoint.hit("relay-after-send");
            assert answer != null;
        } catch (RuntimeException refused) {
            outcomes.add(new Outcome(row, refused));
        }
    }
}

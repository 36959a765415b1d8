package nl.sociaalpact.lib.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * The outbox table, its writers, the lease and the topic, in memory. It watches the promise: of each aggregate the first
 * occurrences on the topic are 1, 2, 3 … without gaps, whatever comes again later.
 */
final class ModelWorld {
    private static final int AGGREGATES = 4;
    private static final int AGGREGATES_OF_A_KEY = 2;

    final Random random;
    final TreeMap<Long, OutboxRow> outbox = new TreeMap<>();
    final Map<Long, ModelRelay> rowLocks = new HashMap<>();
    final List<OutboxRow> floating = new ArrayList<>();
    final Map<String, Integer> happened = new TreeMap<>();
    long cursor;
    long epoch;
    ModelRelay leader;

    private final Map<UUID, Long> committedVersion = new HashMap<>();
    private final Map<UUID, Long> firstOnTopic = new HashMap<>();
    private final List<List<OutboxRow>> openTransactions = new ArrayList<>();
    private final Set<UUID> writing = new HashSet<>();
    private String violation = "";
    private long lastSeq;

    ModelWorld(Random random) {
        this.random = random;
    }

    /** A transaction numbers its rows now and shows them when it commits; of one aggregate there is one at a time. */
    void beginTransaction() {
        var number = random.nextInt(AGGREGATES);
        var aggregate = new UUID(0, number);
        if (writing.add(aggregate)) {
            var version = committedVersion.getOrDefault(aggregate, 0L);
            openTransactions.add(LongStream.rangeClosed(1, 1 + random.nextInt(2))
                    .mapToObj(i ->
                            EventFixture.row(++lastSeq, aggregate, version + i, "key-" + number / AGGREGATES_OF_A_KEY))
                    .toList());
        }
    }

    void endTransaction(boolean commit) {
        if (openTransactions.isEmpty()) {
            return;
        }
        var rows = openTransactions.remove(random.nextInt(openTransactions.size()));
        var aggregate = rows.getFirst().aggregateId();
        writing.remove(aggregate);
        if (commit) {
            count(!outbox.isEmpty() && outbox.lastKey() > rows.getFirst().seq(), "late commit");
            rows.forEach(row -> outbox.put(row.seq(), row));
            committedVersion.put(aggregate, rows.getLast().version());
        }
    }

    /** The broker takes a record. */
    void append(OutboxRow row) {
        var last = firstOnTopic.getOrDefault(row.aggregateId(), 0L);
        count(row.version() <= last, "duplicate");
        if (row.version() == last + 1) {
            firstOnTopic.put(row.aggregateId(), row.version());
        } else if (row.version() > last) {
            violated("version %s of aggregate %s came after %s".formatted(row.version(), row.aggregateId(), last));
        }
    }

    /** A request whose sender has given up arrives all the same. */
    void land() {
        if (!floating.isEmpty()) {
            count(true, "arrived after its sender gave up");
            append(floating.remove(random.nextInt(floating.size())));
        }
    }

    void settleEverything() {
        while (!openTransactions.isEmpty()) {
            endTransaction(true);
        }
        while (!floating.isEmpty()) {
            land();
        }
    }

    void checkNothingIsMissing() {
        if (!firstOnTopic.equals(committedVersion)) {
            violated("committed " + committedVersion + " but on the topic " + firstOnTopic);
        }
    }

    /** How the promise was broken first; empty when it was kept. */
    String violation() {
        return violation;
    }

    void count(boolean condition, String what) {
        happened.merge(what, condition ? 1 : 0, Integer::sum);
    }

    private void violated(String how) {
        violation = violation.isEmpty() ? how : violation;
    }
}

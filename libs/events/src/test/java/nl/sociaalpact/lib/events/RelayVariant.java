package nl.sociaalpact.lib.events;

import java.util.List;
import java.util.stream.Stream;

/** How a relay picks rows, sends them and removes them: ours, and the well-known ways that break the order or lose. */
enum RelayVariant {
    /** One leader, the oldest rows that are there, one unacknowledged record of each key, removal under the lease. */
    OURS,

    /** Ours, but everything is sent at once, trusting the producer to keep the order. */
    PIPELINED,

    /** Ours, but it remembers how far it was instead of reading what is there. */
    CURSOR,

    /** Relays side by side, each taking rows that no other has locked. */
    SKIP_LOCKED;

    boolean needsLease() {
        return this != SKIP_LOCKED;
    }

    List<OutboxRow> pick(ModelWorld world, ModelRelay relay) {
        var limit = 1 + world.random.nextInt(8);
        var picked = toSend(world).limit(limit).toList();
        if (this == SKIP_LOCKED) {
            picked.forEach(row -> world.rowLocks.put(row.seq(), relay));
        }
        return picked;
    }

    boolean hasNothingToSend(ModelWorld world) {
        return toSend(world).findAny().isEmpty();
    }

    private Stream<OutboxRow> toSend(ModelWorld world) {
        return switch (this) {
            case OURS, PIPELINED -> world.outbox.values().stream();
            case CURSOR -> world.outbox.tailMap(world.cursor, false).values().stream();
            case SKIP_LOCKED -> world.outbox.values().stream().filter(row -> !world.rowLocks.containsKey(row.seq()));
        };
    }

    /** Removes what was acknowledged; whether the relay may go on. */
    boolean settle(ModelWorld world, ModelRelay relay, List<OutboxRow> rows, KeyedSender.Sent sent) {
        world.rowLocks.values().removeIf(relay::equals);
        if (!relay.isConnected() || (needsLease() && relay.epoch() != world.epoch)) {
            return false;
        }
        if (this != CURSOR) {
            world.outbox.keySet().removeAll(sent.acknowledged());
        } else if (sent.failure() == null) {
            world.cursor = rows.getLast().seq();
        }
        return true;
    }

    RowSender sender(SteppedProducer producer) {
        var format = new WireFormat(EventFixture.SOURCE);
        return this == PIPELINED
                ? new PipelinedSender(producer, format)::send
                : new KeyedSender(producer, format)::send;
    }

    /** Sends rows and waits for every answer. */
    @FunctionalInterface
    interface RowSender {
        KeyedSender.Sent send(List<OutboxRow> rows) throws InterruptedException;
    }
}

package nl.sociaalpact.lib.events;

import java.time.Instant;
import java.util.UUID;

/** An event that waits for the broker's acknowledgement. */
record OutboxRow(
        long seq,
        UUID id,
        String aggregateType,
        UUID aggregateId,
        long version,
        String type,
        String topic,
        String key,
        byte[] payload,
        Instant createdAt) {

    /** Records with the same place keep their order. */
    String place() {
        return topic + "/" + key;
    }
}

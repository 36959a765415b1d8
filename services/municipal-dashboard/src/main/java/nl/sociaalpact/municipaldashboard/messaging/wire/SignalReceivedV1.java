package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code early-signalling/signal-received.v1}. */
public record SignalReceivedV1(UUID signalId, String partnerType, String area, Instant occurredAt) {
    /** Refuses an event without these. */
    public SignalReceivedV1 {
        requireNonNull(signalId);
        requireNonNull(partnerType);
        requireNonNull(area);
        requireNonNull(occurredAt);
    }
}

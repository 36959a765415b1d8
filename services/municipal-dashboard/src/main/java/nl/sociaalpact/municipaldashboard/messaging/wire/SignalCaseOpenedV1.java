package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code early-signalling/signal-case-opened.v1}. */
public record SignalCaseOpenedV1(UUID signalCaseId, String area, Instant occurredAt) {
    /** Refuses an event without these. */
    public SignalCaseOpenedV1 {
        requireNonNull(signalCaseId);
        requireNonNull(area);
        requireNonNull(occurredAt);
    }
}

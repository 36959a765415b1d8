package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code early-signalling/signal-case-closed.v1}. */
public record SignalCaseClosedV1(UUID signalCaseId, String endResult, String area, Instant occurredAt) {
    /** Refuses an event without these. */
    public SignalCaseClosedV1 {
        requireNonNull(signalCaseId);
        requireNonNull(endResult);
        requireNonNull(area);
        requireNonNull(occurredAt);
    }
}

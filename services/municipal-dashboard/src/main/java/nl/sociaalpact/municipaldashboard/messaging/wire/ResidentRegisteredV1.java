package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code intake/resident-registered.v1}. */
public record ResidentRegisteredV1(UUID journeyId, String area, Instant occurredAt) {
    /** Refuses an event without these. */
    public ResidentRegisteredV1 {
        requireNonNull(journeyId);
        requireNonNull(area);
        requireNonNull(occurredAt);
    }
}

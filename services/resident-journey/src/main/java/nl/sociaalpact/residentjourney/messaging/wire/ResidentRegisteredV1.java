package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of resident-registered. */
public record ResidentRegisteredV1(UUID journeyId, UUID organisationId, String area, Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public ResidentRegisteredV1 {
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(area);
        Objects.requireNonNull(occurredAt);
    }
}

package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of signal-received. */
public record SignalReceivedV1(
        UUID signalId, UUID organisationId, String partnerType, String area, Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public SignalReceivedV1 {
        Objects.requireNonNull(signalId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(partnerType);
        Objects.requireNonNull(area);
        Objects.requireNonNull(occurredAt);
    }
}

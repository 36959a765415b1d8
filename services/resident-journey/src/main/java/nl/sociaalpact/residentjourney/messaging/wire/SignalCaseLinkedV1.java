package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of signal-case-linked. */
public record SignalCaseLinkedV1(
        UUID signalCaseId, UUID journeyId, UUID organisationId, String area, Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public SignalCaseLinkedV1 {
        Objects.requireNonNull(signalCaseId);
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(area);
        Objects.requireNonNull(occurredAt);
    }
}

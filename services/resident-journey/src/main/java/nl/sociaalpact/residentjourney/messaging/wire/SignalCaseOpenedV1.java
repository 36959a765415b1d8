package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of signal-case-opened. */
public record SignalCaseOpenedV1(
        UUID signalCaseId,
        UUID organisationId,
        UUID assignedOrganisationId,
        List<UUID> signalIds,
        String kind,
        String area,
        Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public SignalCaseOpenedV1 {
        Objects.requireNonNull(signalCaseId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(assignedOrganisationId);
        signalIds = List.copyOf(signalIds);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(area);
        Objects.requireNonNull(occurredAt);
    }
}

package nl.sociaalpact.earlysignalling.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A matching run opened a case for one address. */
public record SignalCaseOpenedV1(
        UUID signalCaseId,
        UUID organisationId,
        UUID assignedOrganisationId,
        List<UUID> signalIds,
        String kind,
        String area,
        Instant occurredAt) {}

package nl.sociaalpact.earlysignalling.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** Signals were matched into signal cases. */
public record MatchingRunCompletedV1(
        UUID matchingRunId, UUID organisationId, int signalCount, int caseCount, Instant occurredAt) {}

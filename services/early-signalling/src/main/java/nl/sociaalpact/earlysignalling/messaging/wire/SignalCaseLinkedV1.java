package nl.sociaalpact.earlysignalling.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** The resident of a case is known. */
public record SignalCaseLinkedV1(
        UUID signalCaseId, UUID journeyId, UUID organisationId, String area, Instant occurredAt) {}

package nl.sociaalpact.earlysignalling.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** A signal partner reported payment arrears. */
public record SignalReceivedV1(
        UUID signalId, UUID organisationId, String partnerType, String area, Instant occurredAt) {}

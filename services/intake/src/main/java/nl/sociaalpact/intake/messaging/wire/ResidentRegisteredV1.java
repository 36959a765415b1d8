package nl.sociaalpact.intake.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** An organisation made a record of a resident. */
public record ResidentRegisteredV1(UUID journeyId, UUID organisationId, String area, Instant occurredAt) {}

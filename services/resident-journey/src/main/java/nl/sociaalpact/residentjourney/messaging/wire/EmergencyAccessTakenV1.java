package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** The data of emergency-access-taken. */
public record EmergencyAccessTakenV1(
        UUID emergencyAccessId, UUID journeyId, UUID organisationId, String reasonCode, Instant occurredAt) {}

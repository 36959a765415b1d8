package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** The data of consent-withdrawn. */
public record ConsentWithdrawnV1(
        UUID consentId, UUID journeyId, UUID organisationId, String lifeDomain, String purpose, Instant occurredAt) {}

package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The data of consent-given. */
public record ConsentGivenV1(
        UUID consentId,
        UUID journeyId,
        UUID organisationId,
        String lifeDomain,
        LocalDate validUntil,
        Instant occurredAt) {}

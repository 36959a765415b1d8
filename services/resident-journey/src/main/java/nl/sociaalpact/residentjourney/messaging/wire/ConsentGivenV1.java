package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The data of consent-given. Purpose, level and first day came later; who does not know them reads help, in full, at once. */
public record ConsentGivenV1(
        UUID consentId,
        UUID journeyId,
        UUID organisationId,
        String lifeDomain,
        String purpose,
        String level,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant occurredAt) {}

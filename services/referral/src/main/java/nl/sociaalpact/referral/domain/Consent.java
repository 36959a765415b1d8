package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resident lets an organisation in on one life domain.
 *
 * @param lifeDomain its code; kept as it came, because a code that is new to this service must not get lost
 * @param level how far it goes; kept as it came
 * @param givenAt when the resident gave it; of several the last one counts
 * @param validFrom first day on which it counts, in Europe/Amsterdam; absent: at once
 * @param validUntil last day on which it counts, in Europe/Amsterdam; absent: until it is withdrawn
 */
public record Consent(
        ConsentId id,
        JourneyId journey,
        OrganisationId organisation,
        String lifeDomain,
        String level,
        Instant givenAt,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}

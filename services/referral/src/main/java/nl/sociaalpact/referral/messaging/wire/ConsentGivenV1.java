package nl.sociaalpact.referral.messaging.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Consent;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What this service reads of the journey's {@code consent-given}. */
public record ConsentGivenV1(
        UUID consentId,
        UUID journeyId,
        UUID organisationId,
        String lifeDomain,
        @Nullable String purpose,
        @Nullable String level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant occurredAt) {
    private static final String HELP = "help";
    private static final String DETAIL = "detail";

    /** Refuses an event that lacks what it needs. */
    public ConsentGivenV1 {
        Objects.requireNonNull(consentId);
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(lifeDomain);
        Objects.requireNonNull(occurredAt);
    }

    /** Whether it is to give help: a referral rests on no other. What says nothing of its purpose is. */
    public boolean isForHelp() {
        return purpose == null || purpose.equals(HELP);
    }

    /** The consent that it tells of. */
    public Consent consent() {
        return new Consent(
                new ConsentId(consentId),
                new JourneyId(journeyId),
                new OrganisationId(organisationId),
                lifeDomain,
                level == null ? DETAIL : level,
                occurredAt,
                validFrom,
                validUntil);
    }
}

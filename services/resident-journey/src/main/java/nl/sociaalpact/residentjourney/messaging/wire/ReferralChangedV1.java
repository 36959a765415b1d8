package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of every fact about a referral.
 *
 * @param targetOrganisationId absent while the referral is open to whoever claims it
 */
public record ReferralChangedV1(
        UUID referralId,
        UUID journeyId,
        UUID organisationId,
        UUID requesterOrganisationId,
        @Nullable UUID targetOrganisationId,
        String lifeDomain,
        String priority,
        @Nullable String reasonCode,
        @Nullable String outcomeCode,
        Instant occurredAt) {
    /** Refuses a payload without what is needed. */
    public ReferralChangedV1 {
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(journeyId);
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(requesterOrganisationId);
        Objects.requireNonNull(lifeDomain);
        Objects.requireNonNull(priority);
        Objects.requireNonNull(occurredAt);
    }
}

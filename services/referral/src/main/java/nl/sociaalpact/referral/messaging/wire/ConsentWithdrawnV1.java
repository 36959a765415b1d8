package nl.sociaalpact.referral.messaging.wire;

import java.util.Objects;
import java.util.UUID;

/** What this service reads of the journey's {@code consent-withdrawn}. */
public record ConsentWithdrawnV1(UUID consentId) {
    /** Refuses an event that does not say which. */
    public ConsentWithdrawnV1 {
        Objects.requireNonNull(consentId);
    }
}

package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of every fact of {@code referral}. */
public record ReferralStepV1(UUID journeyId, String lifeDomain, String area, Instant occurredAt) {
    /** Refuses an event without these. */
    public ReferralStepV1 {
        requireNonNull(journeyId);
        requireNonNull(lifeDomain);
        requireNonNull(area);
        requireNonNull(occurredAt);
    }
}

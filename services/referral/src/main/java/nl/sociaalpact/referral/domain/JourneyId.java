package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** The resident, under the id that never leaves the platform. */
public record JourneyId(UUID value) {
    /** Refuses nothing instead of an id. */
    public JourneyId {
        Objects.requireNonNull(value);
    }
}

package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** A referral. */
public record ReferralId(UUID value) {
    /** Refuses nothing instead of an id. */
    public ReferralId {
        Objects.requireNonNull(value);
    }
}

package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** Names the household that several referrals were sent for together; it says nothing about where anybody lives. */
public record HouseholdId(UUID value) {
    /** Refuses nothing instead of an id. */
    public HouseholdId {
        Objects.requireNonNull(value);
    }
}

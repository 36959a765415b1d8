package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** A member organisation of the pact. */
public record OrganisationId(UUID value) {
    /** Refuses nothing instead of an id. */
    public OrganisationId {
        Objects.requireNonNull(value);
    }
}

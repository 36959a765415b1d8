package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** A service that an organisation offers, as the registry knows it. */
public record ServiceId(UUID value) {
    /** Refuses nothing instead of an id. */
    public ServiceId {
        Objects.requireNonNull(value);
    }
}

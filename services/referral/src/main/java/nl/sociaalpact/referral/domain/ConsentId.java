package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** A consent that a resident gave. */
public record ConsentId(UUID value) {
    /** Refuses nothing instead of an id. */
    public ConsentId {
        Objects.requireNonNull(value);
    }
}

package nl.sociaalpact.referral.domain;

import java.util.Objects;
import java.util.UUID;

/** A transfer of a referral to another target. */
public record TransferId(UUID value) {
    /** Refuses nothing instead of an id. */
    public TransferId {
        Objects.requireNonNull(value);
    }
}

package nl.sociaalpact.earlysignalling.messaging.wire;

import java.util.Objects;
import java.util.UUID;

/** What this service reads of the registry's fact that an organisation's standing changed. */
public record MembershipChangedV1(UUID organisationId, String code, String to) {
    /** Refuses a fact that misses a part. */
    public MembershipChangedV1 {
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(code);
        Objects.requireNonNull(to);
    }
}

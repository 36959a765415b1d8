package nl.sociaalpact.residentjourney.messaging.wire;

import java.util.Objects;
import java.util.UUID;

/** What this service reads of membership-changed. */
public record MembershipChangedV1(UUID organisationId, String code, String to) {
    /** Refuses a payload without what is needed. */
    public MembershipChangedV1 {
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(code);
        Objects.requireNonNull(to);
    }
}

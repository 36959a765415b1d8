package nl.sociaalpact.referral.messaging.wire;

import java.util.Objects;
import java.util.UUID;

/** What this service reads of the registry's {@code membership-changed}. */
public record MembershipChangedV1(UUID organisationId, String code, String to) {
    /** Refuses an event that lacks one of them. */
    public MembershipChangedV1 {
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(code);
        Objects.requireNonNull(to);
    }
}

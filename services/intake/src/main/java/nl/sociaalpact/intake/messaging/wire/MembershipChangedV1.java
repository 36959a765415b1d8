package nl.sociaalpact.intake.messaging.wire;

import java.util.Objects;
import java.util.UUID;

/** What intake reads of the registry's fact that a membership changed. */
public record MembershipChangedV1(UUID organisationId, String code, String to) {
    public MembershipChangedV1 {
        Objects.requireNonNull(organisationId);
        Objects.requireNonNull(code);
        Objects.requireNonNull(to);
    }
}

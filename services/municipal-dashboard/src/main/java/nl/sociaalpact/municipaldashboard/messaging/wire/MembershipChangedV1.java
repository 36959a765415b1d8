package nl.sociaalpact.municipaldashboard.messaging.wire;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What this service reads of {@code organisation-registry/membership-changed.v1}. */
public record MembershipChangedV1(UUID organisationId, String code, String to) {
    /** Refuses an event without these. */
    public MembershipChangedV1 {
        requireNonNull(organisationId);
        requireNonNull(code);
        requireNonNull(to);
    }
}

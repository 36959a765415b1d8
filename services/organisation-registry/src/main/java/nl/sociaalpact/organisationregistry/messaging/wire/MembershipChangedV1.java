package nl.sociaalpact.organisationregistry.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contract {@code organisation-registry/membership-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipChangedV1(
        UUID organisationId,
        String code,
        String to,
        @Nullable String from,
        Instant occurredAt) {}

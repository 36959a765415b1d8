package nl.sociaalpact.organisationregistry.messaging.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Contract {@code organisation-registry/service-published.v1}. */
public record ServicePublishedV1(
        UUID organisationId,
        UUID serviceId,
        List<String> lifeDomains,
        List<String> areas,
        String status,
        Instant occurredAt) {}

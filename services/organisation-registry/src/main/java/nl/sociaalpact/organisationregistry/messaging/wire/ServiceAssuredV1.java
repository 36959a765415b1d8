package nl.sociaalpact.organisationregistry.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** Contract {@code organisation-registry/service-assured.v1}. */
public record ServiceAssuredV1(UUID organisationId, UUID serviceId, Instant occurredAt) {}

package nl.sociaalpact.organisationregistry.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** Contract {@code organisation-registry/organisation-registered.v1}. */
public record OrganisationRegisteredV1(UUID organisationId, String code, String kind, Instant occurredAt) {}

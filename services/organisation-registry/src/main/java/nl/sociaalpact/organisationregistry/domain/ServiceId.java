package nl.sociaalpact.organisationregistry.domain;

import java.util.UUID;

/** Identifies a service that an organisation offers. */
public record ServiceId(UUID value) {}

package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** An organisation of the pact. */
public record OrganisationId(UUID value) {}

package nl.sociaalpact.intake.domain;

import java.util.UUID;

/** A member organisation. */
public record OrganisationId(UUID value) {}

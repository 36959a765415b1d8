package nl.sociaalpact.earlysignalling.domain;

import java.util.UUID;

/** Identifies an organisation, here and in the tokens of its systems and workers. */
public record OrganisationId(UUID value) {}

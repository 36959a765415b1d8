package nl.sociaalpact.intake.domain;

import java.util.UUID;

/** The one journey of a resident, shared by the organisations that know them. Random, and never given to any of them. */
public record JourneyId(UUID value) {}

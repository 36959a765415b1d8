package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A resident's journey; never leaves the platform. */
public record JourneyId(UUID value) {}

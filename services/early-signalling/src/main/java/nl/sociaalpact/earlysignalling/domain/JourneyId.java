package nl.sociaalpact.earlysignalling.domain;

import java.util.UUID;

/** Identifies the journey of a resident; never leaves the platform. */
public record JourneyId(UUID value) {}

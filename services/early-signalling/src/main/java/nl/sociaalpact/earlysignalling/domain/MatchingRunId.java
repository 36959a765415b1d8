package nl.sociaalpact.earlysignalling.domain;

import java.util.UUID;

/** Identifies a matching run. */
public record MatchingRunId(UUID value) {}

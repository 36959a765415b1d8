package nl.sociaalpact.earlysignalling.domain;

import java.util.UUID;

/** Identifies a signal. */
public record SignalId(UUID value) {}

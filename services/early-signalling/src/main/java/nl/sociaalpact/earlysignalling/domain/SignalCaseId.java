package nl.sociaalpact.earlysignalling.domain;

import java.util.UUID;

/** Identifies a signal case. */
public record SignalCaseId(UUID value) {}

package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A signal case. */
public record SignalCaseId(UUID value) {}

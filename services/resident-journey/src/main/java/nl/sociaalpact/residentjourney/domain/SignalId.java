package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A signal of payment arrears. */
public record SignalId(UUID value) {}

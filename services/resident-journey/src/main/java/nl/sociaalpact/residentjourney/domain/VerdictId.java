package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A verdict. */
public record VerdictId(UUID value) {}

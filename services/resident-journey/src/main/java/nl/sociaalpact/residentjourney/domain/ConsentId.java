package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A consent. */
public record ConsentId(UUID value) {}

package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** Names one contradiction. */
public record ContradictionId(UUID value) {}

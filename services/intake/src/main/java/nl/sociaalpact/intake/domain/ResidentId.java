package nl.sociaalpact.intake.domain;

import java.util.UUID;

/** One organisation's record of a resident; gives the order of that organisation's list. */
public record ResidentId(UUID value) {}

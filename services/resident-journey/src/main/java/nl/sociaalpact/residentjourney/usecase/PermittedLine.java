package nl.sociaalpact.residentjourney.usecase;

import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.decision.Ruling;

/** A line that may be seen, how much of it, and why. */
public record PermittedLine(Line line, Ruling.Permit ruling) {}

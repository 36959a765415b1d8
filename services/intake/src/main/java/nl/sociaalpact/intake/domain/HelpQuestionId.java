package nl.sociaalpact.intake.domain;

import java.util.UUID;

/** A help question. */
public record HelpQuestionId(UUID value) {}

package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** Who must do what, and until when. */
public record NextAction(OrganisationId by, ClockKind what, Instant dueAt) {}

package nl.sociaalpact.lib.test.right.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** A book went out. */
public record BookLentV1(UUID loanId, Instant occurredAt) {}

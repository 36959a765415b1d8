package nl.sociaalpact.residentjourney.messaging.wire;

import java.time.Instant;
import java.util.UUID;

/** The data of verdict-given. */
public record VerdictGivenV1(UUID verdictId, UUID journeyId, UUID referralId, String verdict, Instant occurredAt) {}

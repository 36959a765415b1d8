package nl.sociaalpact.earlysignalling.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One try to reach the resident. */
public record ContactAttempt(UUID id, ContactKind kind, Daypart daypart, boolean reached, Instant attemptedAt) {
    /** Clocks of partners differ a little. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private static final Duration OLDEST = Duration.ofDays(366);

    boolean canHaveBeen(Instant now) {
        return !attemptedAt.isAfter(now.plus(CLOCK_DIFFERENCE)) && !attemptedAt.isBefore(now.minus(OLDEST));
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Duration;
import java.time.Instant;

/** A time in which a referral was on hold. */
public record Pause(Instant from, Instant to) {
    /** How long. */
    public Duration length() {
        return Duration.between(from, to);
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of one referral. Times are working time: they pass on working days and stand still on hold.
 *
 * @param acknowledgedIn from sending until the target saw it
 * @param decidedIn from sending until it was accepted or rejected
 * @param accepted how it was decided; absent: not yet
 * @param bounced rejected, because it should have gone elsewhere
 * @param endedIn from sending until the target said how it ended
 * @param withOutcome ended with an outcome
 * @param resolved ended with an outcome that is more than nothing
 * @param changedAt when something last happened
 * @param facts how much of the history is in it
 */
public record Measure(
        Course course,
        Instant requestedAt,
        @Nullable Duration acknowledgedIn,
        @Nullable Duration decidedIn,
        @Nullable Boolean accepted,
        boolean bounced,
        @Nullable Duration endedIn,
        boolean withOutcome,
        boolean resolved,
        boolean stillOpen,
        Instant changedAt,
        int facts) {}

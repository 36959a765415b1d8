package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a referral knew and chose beforehand; only the sender reads it.
 *
 * @param capacity whether the chosen service had room; absent when no service was chosen
 * @param asOf when its room had been told
 * @param override why it was sent to a service without room
 * @param running the sender's own referrals that ran beside it, which the sender said to know of
 */
public record SendingCheck(
        @Nullable Capacity capacity,
        @Nullable Instant asOf,
        @Nullable String override,
        List<ReferralId> running) {
    /** The longest reason. */
    public static final int LONGEST = 1000;

    /** Keeps its own copy. */
    public SendingCheck {
        running = List.copyOf(running);
    }

    /** Whether there is anything to keep. */
    public boolean saysSomething() {
        return capacity != null || !running.isEmpty();
    }

    /** Tells nothing: a reason can hold personal data. */
    @Override
    public String toString() {
        return "SendingCheck[]";
    }
}

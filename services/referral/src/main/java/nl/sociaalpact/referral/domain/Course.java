package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a referral went, as its history tells.
 *
 * @param acknowledgedAt when the target said that it saw it
 * @param hops how many referrals it came after, each in the place of the one before
 * @param steps every change of status, oldest first
 */
public record Course(
        ReferralId referral,
        Parties parties,
        LifeDomain lifeDomain,
        Priority priority,
        @Nullable Instant acknowledgedAt,
        int hops,
        List<Step> steps) {
    /** Keeps its own copy. */
    public Course {
        steps = List.copyOf(steps);
    }

    /**
     * One change of status.
     *
     * @param reason the code of its reason
     */
    public record Step(
            Status to,
            Instant at,
            @Nullable String reason,
            @Nullable Outcome outcome) {}
}

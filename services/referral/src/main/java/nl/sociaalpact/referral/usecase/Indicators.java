package nl.sociaalpact.referral.usecase;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a group of referrals.
 *
 * @param lifeDomain the code of the part of life that the group is of; absent: of every one
 * @param priority the code of the priority that the group is of; absent: of both
 * @param withOutcome how many ended with an outcome
 * @param notUpdated how many are open and had nothing happen for long
 */
public record Indicators(
        @Nullable String lifeDomain,
        @Nullable String priority,
        long sent,
        long accepted,
        long rejected,
        long bounced,
        long withOutcome,
        long resolved,
        long notUpdated,
        long hops,
        Times toAcknowledge,
        Times toDecision,
        Times toOutcome) {

    /** Working time; absent when there is nothing to measure. */
    public record Times(@Nullable Duration median, @Nullable Duration nineOfTen) {}
}

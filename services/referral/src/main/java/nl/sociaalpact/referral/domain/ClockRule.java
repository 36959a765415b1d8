package nl.sociaalpact.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * How long a step may take.
 *
 * @param lifeDomain for which part of life; absent: for every one
 * @param priority for which priority; absent: for both
 */
public record ClockRule(
        ClockKind clock,
        @Nullable LifeDomain lifeDomain,
        @Nullable Priority priority,
        ClockTerms terms) {

    boolean covers(ClockKind kind, Need need) {
        return clock == kind
                && (lifeDomain == null || lifeDomain == need.lifeDomain())
                && (priority == null || priority == need.priority());
    }

    /** A rule for one part of life comes before one for a priority, and both before one for everything. */
    int precision() {
        return (lifeDomain == null ? 0 : 2) + (priority == null ? 0 : 1);
    }

    boolean isGeneral() {
        return lifeDomain == null && priority == null;
    }
}

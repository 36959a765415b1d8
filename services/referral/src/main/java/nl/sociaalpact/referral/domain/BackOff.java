package nl.sociaalpact.referral.domain;

import java.time.Duration;

/** How long to wait before the next try: twice as long after each failure, and never at the same moment as others. */
public final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private BackOff() {}

    /**
     * The pause.
     *
     * @param failures one after the other, at least 1
     * @param chance between 0 and 1; half of the pause is left to it
     */
    public static Duration after(int failures, double chance) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        var whole = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofMillis((long) (whole.toMillis() * (0.5 + chance / 2)));
    }
}

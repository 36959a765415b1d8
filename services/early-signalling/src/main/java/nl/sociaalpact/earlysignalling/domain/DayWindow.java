package nl.sociaalpact.earlysignalling.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old arrears must be to be reported; both ends count.
 *
 * @param untilDays the last day, or none
 * @param source where the rule comes from
 */
public record DayWindow(int fromDays, @Nullable Integer untilDays, String source) {
    /** Refuses a window that nothing can fall into. */
    public DayWindow {
        if (fromDays < 0 || (untilDays != null && untilDays < fromDays)) {
            throw new IllegalArgumentException("a day window ends before it begins");
        }
    }

    Optional<Explanation> explain(int days) {
        if (days < fromDays) {
            return Optional.of(new Explanation(Explanation.Rule.TOO_EARLY, days, fromDays, source));
        }
        return untilDays != null && days > untilDays
                ? Optional.of(new Explanation(Explanation.Rule.TOO_LATE, days, untilDays, source))
                : Optional.empty();
    }
}

package nl.sociaalpact.residentjourney.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The wrong codes that an account tried.
 *
 * @param failures how many
 * @param since when the count began
 */
public record Attempts(int failures, Instant since) {
    /** Nothing tried yet. */
    public static Attempts none(Instant now) {
        return new Attempts(0, now);
    }

    /** The count as it stands now: it starts again when the window has passed. */
    public Attempts within(Duration window, Instant now) {
        return since.plus(window).isAfter(now) ? this : none(now);
    }

    /** Whether the account has to wait. */
    public boolean reached(int most) {
        return failures >= most;
    }

    /** One more wrong code. */
    public Attempts failed() {
        return new Attempts(failures + 1, since);
    }
}

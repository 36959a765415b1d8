package nl.sociaalpact.referral.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a referral that is still to be met.
 *
 * @param dueAt when its time is over; moved by every pause
 * @param pausedAt since when it stands still; absent: it runs
 * @param paused how long it has stood still before
 * @param told whether others were told that its time is over
 */
public record Clock(
        ClockKind kind,
        ClockTerms terms,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant pausedAt,
        Duration paused,
        boolean told) {

    static Clock start(ClockKind kind, ClockTerms terms, Instant now, WorkingCalendar calendar) {
        var due = calendar.count(now, terms.term()).end();
        return new Clock(kind, terms, now, due, null, Duration.ZERO, false);
    }

    /** Whether time passes. */
    public boolean runs() {
        return pausedAt == null;
    }

    Clock pause(Instant now) {
        return terms.pausable() && runs() ? new Clock(kind, terms, startedAt, dueAt, now, paused, told) : this;
    }

    Clock resume(Instant now) {
        if (pausedAt == null) {
            return this;
        }
        var pause = Duration.between(pausedAt, now);
        return new Clock(kind, terms, startedAt, dueAt.plus(pause), null, paused.plus(pause), told);
    }

    /** Whether its time is over and nobody was told. */
    boolean hasRunOut(Instant now) {
        return runs() && !told && !dueAt.isAfter(now);
    }

    Clock tell(Instant now) {
        return hasRunOut(now) ? new Clock(kind, terms, startedAt, dueAt, pausedAt, paused, true) : this;
    }
}

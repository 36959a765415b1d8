package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines of one referral.
 *
 * @param open those that are still to be met
 * @param pauses the latest times in which it was on hold, oldest first; how long all of them took is in each clock
 */
public record Clocks(List<Clock> open, List<Pause> pauses) {
    /** Of a referral that has not begun or has ended. */
    public static final Clocks NONE = new Clocks(List.of(), List.of());

    /** How many pauses are told one by one. */
    public static final int LATEST_PAUSES = 20;

    /** Keeps its own copy. */
    public Clocks {
        open = List.copyOf(open);
        pauses = List.copyOf(pauses.subList(Math.max(0, pauses.size() - LATEST_PAUSES), pauses.size()));
    }

    /** Who must act first; absent only when nothing is to be done any more. */
    public Optional<NextAction> nextAction(Parties parties) {
        return open.stream()
                .filter(Clock::runs)
                .min(Comparator.comparing(Clock::dueAt).thenComparing(Clock::kind))
                .map(clock -> new NextAction(parties.of(clock.kind().owner()), clock.kind(), clock.dueAt()));
    }

    /** When the next clock runs out of which nobody was told yet. */
    public Optional<Instant> nextRunsOutAt() {
        return open.stream()
                .filter(clock -> clock.runs() && !clock.told())
                .map(Clock::dueAt)
                .min(Comparator.naturalOrder());
    }

    /** Whether somebody should have acted by now, and others were told so. */
    public boolean isStalled() {
        return open.stream().anyMatch(clock -> clock.runs() && clock.told());
    }

    List<Clock> runOut(Instant now) {
        return open.stream().filter(clock -> clock.hasRunOut(now)).toList();
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/**
 * Starts, pauses and stops the clocks of referrals. No open referral leaves it without somebody who must act and a
 * clock that runs.
 */
public final class Timekeeper {
    private final ClockRules rules;
    private final WorkingCalendar calendar;

    /** Keeps time by these rules. */
    public Timekeeper(ClockRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The deadlines of a referral that came into this state, or in which something was noted.
     *
     * @param now when that happened
     */
    public Kept keep(Clocks before, Referral next, Instant now) {
        var wanted = wanted(next, before);
        var onHold = next.status() == Status.ON_HOLD;
        var open = new ArrayList<Clock>();
        for (var clock : tell(before, now).open()) {
            if (wanted.remove(clock.kind())) {
                open.add(onHold ? stand(clock, now) : clock.resume(now));
            }
        }
        wanted.forEach(kind -> open.add(start(kind, next, now)));
        var clocks = open.isEmpty() ? Clocks.NONE : new Clocks(open, pauses(before, next, now));
        requireSomebodyToAct(next, clocks);
        return new Kept(clocks, before.runOut(now));
    }

    /** The same deadlines, where others know which have run out. */
    public static Clocks tell(Clocks clocks, Instant now) {
        return new Clocks(clocks.open().stream().map(clock -> clock.tell(now)).toList(), clocks.pauses());
    }

    /** Which clocks have run out without others knowing. */
    public static Kept runOut(Clocks clocks, Instant now) {
        return new Kept(tell(clocks, now), clocks.runOut(now));
    }

    private Clock start(ClockKind kind, Referral next, Instant now) {
        return Clock.start(kind, rules.terms(kind, next.particulars().need()), now, calendar);
    }

    /** The clock of the hold itself runs while the others stand still. */
    private static Clock stand(Clock clock, Instant now) {
        return clock.kind() == ClockKind.RESUME ? clock : clock.pause(now);
    }

    private static Set<ClockKind> wanted(Referral next, Clocks before) {
        var wanted = EnumSet.noneOf(ClockKind.class);
        switch (next.status()) {
            case DRAFT -> wanted.add(ClockKind.SEND);
            case REQUESTED -> {
                wanted.addAll(EnumSet.of(ClockKind.DECIDE, ClockKind.START));
                if (next.particulars().acknowledgedAt() == null) {
                    wanted.add(ClockKind.ACKNOWLEDGE);
                }
            }
            case ACCEPTED -> wanted.addAll(EnumSet.of(ClockKind.START, ClockKind.FINISH));
            case IN_PROGRESS -> wanted.add(ClockKind.FINISH);
            case ON_HOLD -> {
                wanted.addAll(EnumSet.of(ClockKind.RESUME, ClockKind.FINISH));
                if (has(before, ClockKind.START)) {
                    wanted.add(ClockKind.START);
                }
            }
            case REJECTED, CANCELLED, COMPLETED, FAILED, ENTERED_IN_ERROR -> {}
        }
        return wanted;
    }

    private static boolean has(Clocks clocks, ClockKind kind) {
        return clocks.open().stream().anyMatch(clock -> clock.kind() == kind);
    }

    private static ArrayList<Pause> pauses(Clocks before, Referral next, Instant now) {
        var pauses = new ArrayList<>(before.pauses());
        if (next.status() != Status.ON_HOLD) {
            before.open().stream()
                    .filter(clock -> clock.kind() == ClockKind.RESUME)
                    .forEach(hold -> pauses.add(new Pause(hold.startedAt(), now)));
        }
        return pauses;
    }

    private static void requireSomebodyToAct(Referral next, Clocks clocks) {
        if (next.status().isOpen()
                && clocks.nextAction(next.particulars().parties()).isEmpty()) {
            throw new IllegalStateException("an open referral without a running clock is not kept");
        }
    }
}

package nl.sociaalpact.referral.domain;

import java.util.List;

/** What others are told about clocks that have run out. */
public final class Stalls {
    private Stalls() {}

    /** One fact for each, of the organisation that should have acted, at the moment when its time was over. */
    public static List<ReferralEvent> of(Particulars particulars, List<Clock> runOut) {
        return runOut.stream().map(clock -> stalled(particulars, clock)).toList();
    }

    private static ReferralEvent stalled(Particulars particulars, Clock clock) {
        var late = particulars.parties().of(clock.kind().owner());
        return new ReferralEvent.ReferralStalled(
                new ReferralEvent.Fact(particulars, late, clock.dueAt()), clock.kind());
    }
}

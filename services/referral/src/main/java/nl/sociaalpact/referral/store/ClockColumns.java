package nl.sociaalpact.referral.store;

import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Parties;

/** What lists, the sweep and the constraints need of the deadlines, in columns of their own. */
final class ClockColumns {
    private ClockColumns() {}

    static void write(Clocks clocks, Parties parties, ReferralRow row) {
        clocks.nextAction(parties).ifPresent(next -> {
            row.nextActionBy = next.by().value();
            row.nextAction = Codes.of(next.what());
            row.dueAt = next.dueAt();
        });
        row.sweepAt = clocks.nextRunsOutAt().orElse(null);
        row.stalled = clocks.isStalled();
        row.clocks = ClocksJson.write(clocks);
    }
}

package nl.sociaalpact.referral.usecase;

import java.util.Map;
import nl.sociaalpact.referral.domain.Status;

/**
 * How much lies on an organisation's desk.
 *
 * @param overdue what it should have acted on by now
 * @param mine what is open and assigned to the account that asks
 */
public record WorkCounts(Map<Status, Long> inbox, Map<Status, Long> outbox, long overdue, long mine) {
    /** Keeps its own copies. */
    public WorkCounts {
        inbox = Map.copyOf(inbox);
        outbox = Map.copyOf(outbox);
    }
}

package nl.sociaalpact.lib.test.wrong.api;

import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.test.right.messaging.LoanMessages;
import nl.sociaalpact.lib.test.right.store.StoredLoans;

/** An api that goes past the use cases. */
public interface WrongResources {
    /** Reads rows itself. */
    record KnowsStore(StoredLoans loans) {}

    /** Tells the others itself. */
    record KnowsMessaging(LoanMessages messages) {}

    /** Writes events itself. */
    record KnowsOutbox(Outbox outbox) {}
}

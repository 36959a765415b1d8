package nl.sociaalpact.lib.test.wrong.fhir;

import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.test.right.messaging.LoanMessages;
import nl.sociaalpact.lib.test.right.store.StoredLoans;

/** A second door that goes past the use cases. */
public interface WrongFacades {
    /** Reads rows itself. */
    record KnowsStore(StoredLoans loans) {}

    /** Tells the others itself. */
    record KnowsMessaging(LoanMessages messages) {}

    /** Writes events itself. */
    record KnowsOutbox(Outbox outbox) {}
}

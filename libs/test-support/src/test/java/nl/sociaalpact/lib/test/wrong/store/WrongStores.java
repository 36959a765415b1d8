package nl.sociaalpact.lib.test.wrong.store;

import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.test.right.api.LoanResource;
import nl.sociaalpact.lib.test.right.messaging.LoanMessages;

/** A store that knows the other doors. */
public interface WrongStores {
    /** Tells the others. */
    record KnowsMessaging(LoanMessages messages) {}

    /** Knows who asks. */
    record KnowsApi(LoanResource resource) {}

    /** Answers in pages. */
    record KnowsPages(Page<String> page) {}

    /** Writes events. */
    record KnowsOutbox(Outbox outbox) {}

    /** Makes references, which only the api may. */
    record KnowsReferences(ResidentReferences references) {}
}

package nl.sociaalpact.lib.test.right.messaging;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.lib.test.right.domain.Loan;
import nl.sociaalpact.lib.test.right.messaging.wire.BookLentV1;

/** Tells the others of a loan. */
public class LoanMessages {
    private final Outbox outbox;

    /** Messaging knows the outbox and the domain. */
    public LoanMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Keeps the event. */
    public Uni<Void> announce(Loan.Open loan) {
        var data = new BookLentV1(loan.id(), loan.since());
        return outbox.append(List.of(new OutgoingEvent("loan", loan.id(), "book-lent", loan.id(), data)));
    }
}

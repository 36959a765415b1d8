package nl.sociaalpact.lib.test.right.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.lib.test.right.domain.Loan;

/** Lends a book. */
public class LendBook {
    private final UnitOfWork work;
    private final Loans loans;
    private final Ids ids;
    private final Clock clock;

    /** A use case knows ports, the gate to the database, identifiers and the clock. */
    public LendBook(UnitOfWork work, Loans loans, Ids ids, Clock clock) {
        this.work = work;
        this.loans = loans;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lends it for a short time. */
    public Uni<Loan.Open> handle(UUID library) {
        var loan = new Loan.Open(ids.next(), Loan.Term.SHORT, Instant.now(clock));
        return work.inTransaction(
                new Scope.Organisation(library),
                () -> loans.save(loan).chain(() -> loans.announce(loan)).replaceWith(loan));
    }
}

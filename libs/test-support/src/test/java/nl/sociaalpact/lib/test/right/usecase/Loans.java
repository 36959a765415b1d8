package nl.sociaalpact.lib.test.right.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.lib.test.right.domain.Loan;

/** What the use cases need of the other rooms. */
public interface Loans {
    /** Keeps it. */
    Uni<Void> save(Loan.Open loan);

    /** Tells the others. */
    Uni<Void> announce(Loan.Open loan);
}

package nl.sociaalpact.lib.test.right.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.test.right.domain.Loan;

/** Rows for one loan, SQL for lists, one statement after the other. */
public class StoredLoans {
    /** Keeps it. */
    public Uni<Void> save(Loan.Open loan) {
        var row = new LoanRow();
        row.id = loan.id();
        return Rows.insert(row);
    }

    /** All loans. */
    public Uni<List<UUID>> list() {
        return Sql.list("SELECT id FROM loan", row -> row.getUUID("id"));
    }

    /** Several, each after the one before. */
    public Uni<Void> saveAll(List<Loan.Open> loans) {
        return Multi.createFrom()
                .iterable(loans)
                .onItem()
                .transformToUniAndConcatenate(this::save)
                .collect()
                .last();
    }
}

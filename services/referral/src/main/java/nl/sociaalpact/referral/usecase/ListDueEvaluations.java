package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;

/** Lists of which placements an organisation has something to say. */
@ApplicationScoped
public class ListDueEvaluations {
    private final UnitOfWork work;
    private final EvaluationStore store;
    private final EvaluationTime time;

    ListDueEvaluations(UnitOfWork work, EvaluationStore store, EvaluationTime time) {
        this.work = work;
        this.store = store;
        this.time = time;
    }

    /** At most {@code size}, newest referral first. */
    public Uni<List<DueEvaluation>> handle(OrganisationId reader, Optional<UUID> before, int size) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()), () -> store.due(reader, time.today(), before, size));
    }
}

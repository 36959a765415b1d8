package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Shows the receipts of matching runs to the municipality that did them. */
@ApplicationScoped
public class FindMatchingRuns {
    private final UnitOfWork work;
    private final MatchingRuns runs;

    FindMatchingRuns(UnitOfWork work, MatchingRuns runs) {
        this.work = work;
        this.runs = runs;
    }

    /** One receipt, or empty when the viewer may not see it. */
    public Uni<Optional<MatchingReceipt>> handle(OrganisationId viewer, MatchingRunId id) {
        return work.inTransaction(new Scope.Organisation(viewer.value()), () -> runs.find(id, viewer));
    }

    /** At most {@code size} runs, newest first. */
    public Uni<List<MatchingReceipt.Summary>> handle(OrganisationId viewer, Optional<UUID> before, int size) {
        return work.inTransaction(new Scope.Organisation(viewer.value()), () -> runs.page(viewer, before, size));
    }
}

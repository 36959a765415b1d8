package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Shows cases to the organisation that handles them and to the municipality whose run opened them. */
@ApplicationScoped
public class FindSignalCases {
    private final UnitOfWork work;
    private final SignalCases cases;

    FindSignalCases(UnitOfWork work, SignalCases cases) {
        this.work = work;
        this.cases = cases;
    }

    /** One case with all that belongs to it, or empty when the viewer may not see it. */
    public Uni<Optional<CaseDossier>> handle(OrganisationId viewer, SignalCaseId id) {
        return work.inTransaction(new Scope.Organisation(viewer.value()), () -> cases.find(id, viewer));
    }

    /** At most {@code size} cases, newest first. */
    public Uni<List<SignalCase>> handle(OrganisationId viewer, Optional<UUID> before, int size) {
        return work.inTransaction(new Scope.Organisation(viewer.value()), () -> cases.page(viewer, before, size));
    }
}

package nl.sociaalpact.earlysignalling.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Shows signals to who sent them, who received them, and who has them in a case. */
@ApplicationScoped
public class FindSignals {
    private final UnitOfWork work;
    private final Signals signals;

    FindSignals(UnitOfWork work, Signals signals) {
        this.work = work;
        this.signals = signals;
    }

    /** One signal, or empty when the viewer may not see it. */
    public Uni<Optional<Signal>> handle(OrganisationId viewer, SignalId id) {
        return work.inTransaction(new Scope.Organisation(viewer.value()), () -> signals.find(id, viewer));
    }

    /** At most {@code size} signals, newest first. */
    public Uni<List<Signal>> handle(OrganisationId viewer, Optional<UUID> before, int size) {
        return work.inTransaction(new Scope.Organisation(viewer.value()), () -> signals.page(viewer, before, size));
    }
}

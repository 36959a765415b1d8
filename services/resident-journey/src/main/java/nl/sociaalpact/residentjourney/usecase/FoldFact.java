package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.Happening;

/** Folds a fact of another service into the timeline. */
@ApplicationScoped
public class FoldFact {
    private final UnitOfWork work;
    private final Timeline timeline;
    private final NoticeContradiction contradiction;

    FoldFact(UnitOfWork work, Timeline timeline, NoticeContradiction contradiction) {
        this.work = work;
        this.timeline = timeline;
        this.contradiction = contradiction;
    }

    /** Folds it in; on behalf of no request. */
    public Uni<Void> handle(Happening happening) {
        return work.inTransaction(
                new Scope.Platform(), () -> timeline.fold(happening).chain(() -> contradiction.after(happening)));
    }
}

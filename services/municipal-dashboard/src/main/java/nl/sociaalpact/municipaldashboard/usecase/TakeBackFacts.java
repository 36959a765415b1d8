package nl.sociaalpact.municipaldashboard.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Stops counting what a record told, because the record was a mistake. */
@ApplicationScoped
public class TakeBackFacts {
    private final UnitOfWork work;
    private final CountedFacts facts;

    TakeBackFacts(UnitOfWork work, CountedFacts facts) {
        this.work = work;
        this.facts = facts;
    }

    /** Takes back every fact of this record. */
    public Uni<Void> handle(UUID source) {
        return work.inTransaction(new Scope.Platform(), () -> facts.takeBack(source));
    }
}

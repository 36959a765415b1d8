package nl.sociaalpact.municipaldashboard.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.municipaldashboard.domain.Fact;

/** Counts what another service told. */
@ApplicationScoped
public class CountFacts {
    private final UnitOfWork work;
    private final CountedFacts facts;

    CountFacts(UnitOfWork work, CountedFacts facts) {
        this.work = work;
        this.facts = facts;
    }

    /** Counts each fact once. */
    public Uni<Void> handle(List<Fact> told) {
        return work.inTransaction(new Scope.Platform(), () -> facts.add(told));
    }
}

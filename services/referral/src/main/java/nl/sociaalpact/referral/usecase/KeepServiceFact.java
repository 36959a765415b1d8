package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.ServiceFact;

/** The registry told something of a service. */
@ApplicationScoped
public class KeepServiceFact {
    private final UnitOfWork work;
    private final OfferedServices services;

    KeepServiceFact(UnitOfWork work, OfferedServices services) {
        this.work = work;
        this.services = services;
    }

    /** Keeps it; from now on it counts when somebody refers. */
    public Uni<Void> handle(ServiceFact fact) {
        return work.inTransaction(new Scope.Platform(), () -> services.put(fact));
    }
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.OrganisationId;

/** Keeps the standing of an organisation, as the registry tells it. */
@ApplicationScoped
public class KeepMember {
    private final UnitOfWork work;

    KeepMember(UnitOfWork work) {
        this.work = work;
    }

    /** Keeps it; it holds from the next transaction on. */
    public Uni<Void> handle(OrganisationId organisation, String code, String standing) {
        return work.inTransaction(new Scope.Platform(), () -> Members.put(organisation.value(), code, standing));
    }
}

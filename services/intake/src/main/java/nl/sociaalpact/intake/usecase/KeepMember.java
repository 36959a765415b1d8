package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Keeps what the registry says of a member, so that only active ones are let in. */
@ApplicationScoped
public class KeepMember {
    private final UnitOfWork work;

    KeepMember(UnitOfWork work) {
        this.work = work;
    }

    /** Holds from the next transaction on. */
    public Uni<Void> handle(OrganisationId organisation, String code, String standing) {
        return work.inTransaction(new Scope.Platform(), () -> Members.put(organisation.value(), code, standing));
    }
}

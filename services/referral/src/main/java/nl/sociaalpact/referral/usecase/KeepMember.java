package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;

/** The registry told that an organisation's standing in the pact changed. */
@ApplicationScoped
public class KeepMember {
    private final UnitOfWork work;

    KeepMember(UnitOfWork work) {
        this.work = work;
    }

    /** Keeps it; from the next transaction on it decides who is let in. */
    public Uni<Void> handle(OrganisationId organisation, String code, String standing) {
        return work.inTransaction(new Scope.Platform(), () -> Members.put(organisation.value(), code, standing));
    }
}

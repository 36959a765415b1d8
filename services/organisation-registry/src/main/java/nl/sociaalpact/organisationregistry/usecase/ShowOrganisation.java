package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;

/** Shows one organisation to any active member. */
@ApplicationScoped
public class ShowOrganisation {
    private final UnitOfWork work;
    private final Organisations organisations;

    ShowOrganisation(UnitOfWork work, Organisations organisations) {
        this.work = work;
        this.organisations = organisations;
    }

    /** The organisation, when it is registered. */
    public Uni<Optional<Organisation>> handle(OrganisationId caller, OrganisationId organisation) {
        return work.inTransaction(new Scope.Organisation(caller.value()), () -> organisations.find(organisation));
    }
}

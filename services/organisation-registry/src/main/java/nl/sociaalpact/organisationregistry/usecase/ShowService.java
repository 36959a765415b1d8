package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;

/** Shows one service to any active member. */
@ApplicationScoped
public class ShowService {
    private final UnitOfWork work;
    private final Services services;

    ShowService(UnitOfWork work, Services services) {
        this.work = work;
        this.services = services;
    }

    /** The service, when there is one with this id. */
    public Uni<Optional<OfferedService>> handle(OrganisationId caller, ServiceId service) {
        return work.inTransaction(new Scope.Organisation(caller.value()), () -> services.find(service));
    }
}

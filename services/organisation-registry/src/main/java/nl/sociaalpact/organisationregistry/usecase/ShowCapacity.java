package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;

/** Shows any active member what room a service has; nobody says for whom. */
@ApplicationScoped
public class ShowCapacity {
    private final UnitOfWork work;
    private final Services services;
    private final Capacities capacities;

    ShowCapacity(UnitOfWork work, Services services, Capacities capacities) {
        this.work = work;
        this.services = services;
        this.capacities = capacities;
    }

    /**
     * What is known of the room of a service.
     *
     * @param told what was last told; empty: never anything
     */
    public record Known(ServiceId service, Optional<Capacity> told) {}

    /** What is known, when there is a service with this id. */
    public Uni<Optional<Known>> handle(OrganisationId caller, ServiceId service) {
        return work.inTransaction(
                new Scope.Organisation(caller.value()),
                () -> services.find(service)
                        .chain(found -> found.isEmpty()
                                ? Uni.createFrom().item(Optional.<Known>empty())
                                : capacities.find(service).map(told -> Optional.of(new Known(service, told)))));
    }
}

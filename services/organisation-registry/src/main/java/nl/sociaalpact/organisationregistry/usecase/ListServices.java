package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;

/** Lists services to any active member. */
@ApplicationScoped
public class ListServices {
    private final UnitOfWork work;
    private final Services services;

    ListServices(UnitOfWork work, Services services) {
        this.work = work;
        this.services = services;
    }

    /**
     * Which part of the list is asked for.
     *
     * @param before the last service of the part before
     */
    public record Query(OrganisationId caller, ServiceFilter filter, Optional<UUID> before, int size) {}

    /** One row more than asked, when there is one; newest first. */
    public Uni<List<OfferedService>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.caller().value()),
                () -> services.page(query.filter(), query.before(), query.size() + 1));
    }
}

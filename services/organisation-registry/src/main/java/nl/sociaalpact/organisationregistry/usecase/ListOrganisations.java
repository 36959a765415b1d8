package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;

/** Lists organisations to any active member. */
@ApplicationScoped
public class ListOrganisations {
    private final UnitOfWork work;
    private final Organisations organisations;

    ListOrganisations(UnitOfWork work, Organisations organisations) {
        this.work = work;
        this.organisations = organisations;
    }

    /**
     * Which part of the list is asked for.
     *
     * @param after the last organisation of the part before
     */
    public record Query(OrganisationId caller, OrganisationFilter filter, Optional<UUID> after, int size) {}

    /** One row more than asked, when there is one. */
    public Uni<List<Organisation>> handle(Query query) {
        return work.inTransaction(
                new Scope.Organisation(query.caller().value()),
                () -> organisations.page(query.filter(), query.after(), query.size() + 1));
    }
}

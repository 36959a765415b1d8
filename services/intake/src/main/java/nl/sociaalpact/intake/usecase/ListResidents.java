package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Lists the residents of whom an organisation has a record. */
@ApplicationScoped
public class ListResidents {
    private final UnitOfWork work;
    private final Residents residents;

    ListResidents(UnitOfWork work, Residents residents) {
        this.work = work;
        this.residents = residents;
    }

    /** Newest first, from before this record on. */
    public Uni<List<ResidentSummary>> handle(OrganisationId caller, UUID before, int size) {
        return work.inTransaction(new Scope.Organisation(caller.value()), () -> residents.page(caller, before, size));
    }
}

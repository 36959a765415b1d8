package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.Resident;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Shows an organisation its own record of a resident. */
@ApplicationScoped
public class ViewResident {
    private final UnitOfWork work;
    private final Residents residents;

    ViewResident(UnitOfWork work, Residents residents) {
        this.work = work;
        this.residents = residents;
    }

    /** Empty when the organisation has no record of its own. */
    public Uni<Optional<Resident>> handle(OrganisationId caller, JourneyId journey) {
        return work.inTransaction(new Scope.Organisation(caller.value()), () -> residents.find(caller, journey));
    }
}

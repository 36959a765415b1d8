package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.intake.domain.Candidate;
import nl.sociaalpact.intake.domain.Likeness;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Finds who is perhaps the person that somebody describes. */
@ApplicationScoped
public class SearchResidents {
    private final UnitOfWork work;
    private final Residents residents;

    SearchResidents(UnitOfWork work, Residents residents) {
        this.work = work;
        this.residents = residents;
    }

    /** Everybody in the pact who is like this, the likeliest first. */
    public Uni<List<Candidate>> handle(OrganisationId caller, Likeness likeness) {
        return work.inTransaction(new Scope.Organisation(caller.value()), () -> residents.candidates(caller, likeness));
    }
}

package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.OrganisationId;

/** A worker looks how much there is to do. */
@ApplicationScoped
public class CountWork {
    private final UnitOfWork work;
    private final Counts counts;

    CountWork(UnitOfWork work, Counts counts) {
        this.work = work;
        this.counts = counts;
    }

    /** The numbers now. */
    public Uni<WorkCounts> handle(OrganisationId organisation, String account) {
        return work.inTransaction(new Scope.Organisation(organisation.value()), () -> counts.of(organisation, account));
    }
}

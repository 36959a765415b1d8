package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;

/** One side reads which of its workers looks after a referral. */
@ApplicationScoped
public class ShowAssignment {
    private final UnitOfWork work;
    private final Assignments assignments;

    ShowAssignment(UnitOfWork work, Assignments assignments) {
        this.work = work;
        this.assignments = assignments;
    }

    /** The worker, or empty: the team, or no such referral. */
    public Uni<Optional<Account>> handle(ReferralId referral, OrganisationId side) {
        return work.inTransaction(new Scope.Organisation(side.value()), () -> assignments.of(referral, side));
    }
}

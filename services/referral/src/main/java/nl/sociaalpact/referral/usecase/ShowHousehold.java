package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.domain.HouseholdId;
import nl.sociaalpact.referral.domain.OrganisationId;

/** One of the parties reads what was asked for a household. */
@ApplicationScoped
public class ShowHousehold {
    private final UnitOfWork work;
    private final Households households;

    ShowHousehold(UnitOfWork work, Households households) {
        this.work = work;
        this.households = households;
    }

    /** The referral of each member; none when there is no such household for this organisation. */
    public Uni<List<ReferralSummary>> handle(HouseholdId household, OrganisationId reader) {
        return work.inTransaction(
                new Scope.Organisation(reader.value()), () -> households.referrals(household, reader));
    }
}

package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.HouseholdId;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.usecase.Households;
import nl.sociaalpact.referral.usecase.ReferralSummary;

@ApplicationScoped
class PostgresHouseholds implements Households {
    private static final String REFERRALS = PostgresReferralLists.SELECT + """
            FROM referral WHERE household_id = $1 AND status <> 'entered-in-error'
              AND (requester_org = $2 OR (target_org = $2 AND status <> 'draft'))
            ORDER BY id LIMIT 12""";

    @Override
    public Uni<List<ReferralSummary>> referrals(HouseholdId household, OrganisationId reader) {
        return Sql.list(REFERRALS, PostgresReferralLists::summary, household.value(), reader.value());
    }
}

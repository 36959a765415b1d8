package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.Referrals;
import nl.sociaalpact.referral.usecase.StoredReferral;

@ApplicationScoped
class PostgresReferrals implements Referrals {

    @Override
    public Uni<Optional<StoredReferral>> find(ReferralId id) {
        return Rows.find(ReferralRow.class, id.value()).map(found -> found.map(ReferralRow::toDomain));
    }

    @Override
    public Uni<StoredReferral> add(Referral referral, Clocks clocks) {
        var row = ReferralRow.from(referral, clocks);
        return Rows.insert(row).map(inserted -> new StoredReferral(referral, clocks, row.version));
    }

    @Override
    public Uni<StoredReferral> replace(StoredReferral changed) {
        var row = ReferralRow.from(changed.referral(), changed.clocks());
        row.version = changed.version();
        return Rows.update(row).map(updated -> new StoredReferral(changed.referral(), changed.clocks(), row.version));
    }
}

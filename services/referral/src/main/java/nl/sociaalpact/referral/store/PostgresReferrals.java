package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Referrals;
import nl.sociaalpact.referral.usecase.StoredReferral;

@ApplicationScoped
class PostgresReferrals implements Referrals {
    private static final Set<Status> WAITING = Set.of(Status.DRAFT, Status.REQUESTED);
    private static final String WITHDRAW =
            "UPDATE claimable_referral SET status = 'withdrawn' WHERE referral_id = $1 AND status = 'open'";

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
        return offerWithdrawn(changed.referral())
                .chain(() -> Rows.update(row))
                .map(updated -> new StoredReferral(changed.referral(), changed.clocks(), row.version));
    }

    /**
     * Nobody can claim what was taken back. The offer is locked before the referral, as claiming does, so that of the two
     * one waits for the other and then finds it changed.
     */
    private static Uni<Void> offerWithdrawn(Referral next) {
        return next.particulars().parties().isOpen() && !WAITING.contains(next.status())
                ? Sql.update(WITHDRAW, next.particulars().id().value()).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}

package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Referrals;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresReferrals implements Referrals {
    private static final Set<Status> WAITING = Set.of(Status.DRAFT, Status.REQUESTED);
    private static final String WITHDRAW =
            "UPDATE claimable_referral SET status = 'withdrawn' WHERE referral_id = $1 AND status = 'open'";

    private static final String REWRITE = """
            UPDATE referral
            SET version = version + 1, target_org = $3, service_id = $4, life_domain = $5, area = $6, priority = $7,
                question = $8, replaces = $9, kind = $10, hops = $11, first_requested_at = $12, since = $13,
                contact_prohibited = $14, handover_required = $15, handover_planned_at = $16
            WHERE id = $1 AND version = $2 AND status = 'draft'""";

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

    @Override
    public Uni<StoredReferral> rewrite(StoredReferral draft) {
        var row = ReferralRow.from(draft.referral(), draft.clocks());
        var handover = row.handover;
        return Sql.update(
                        REWRITE,
                        row.id,
                        draft.version(),
                        row.targetOrg,
                        row.serviceId,
                        row.lifeDomain,
                        row.area,
                        row.priority,
                        row.question,
                        row.replaces,
                        row.kind,
                        row.hops,
                        time(row.firstRequestedAt),
                        time(row.since),
                        row.contactProhibited,
                        handover == null ? null : handover.required,
                        handover == null ? null : time(handover.plannedAt))
                .map(rows -> rewritten(rows, draft));
    }

    private static StoredReferral rewritten(int rows, StoredReferral draft) {
        if (rows == 0) {
            throw new StaleVersion();
        }
        return new StoredReferral(draft.referral(), draft.clocks(), draft.version() + 1);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}

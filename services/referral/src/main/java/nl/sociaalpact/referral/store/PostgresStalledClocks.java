package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Clock;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.StalledClocks;
import nl.sociaalpact.referral.usecase.StoredReferral;

/** The first statement walks the small index of clocks that still run; a row that another replica holds is passed over. */
@ApplicationScoped
class PostgresStalledClocks implements StalledClocks {
    private static final String REMEMBER = """
            INSERT INTO referral_stall (referral_id, clock, started_at, due_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (referral_id, clock, started_at) DO NOTHING""";
    private static final String CLAIM = """
            SELECT id FROM referral WHERE sweep_at <= $1
            ORDER BY sweep_at LIMIT $2 FOR UPDATE SKIP LOCKED""";
    private static final String KEEP = "UPDATE referral SET clocks = $2, sweep_at = $3, stalled = $4 WHERE id = $1";

    @Override
    public Uni<Boolean> remember(ReferralId referral, Clock clock) {
        return Sql.update(
                        REMEMBER, referral.value(), Codes.of(clock.kind()), utc(clock.startedAt()), utc(clock.dueAt()))
                .map(inserted -> inserted == 1);
    }

    @Override
    public Uni<List<StoredReferral>> claim(Instant now, int size) {
        return Sql.list(CLAIM, row -> row.getUUID("id"), utc(now), size).chain(PostgresStalledClocks::read);
    }

    @Override
    public Uni<Void> keep(ReferralId referral, Clocks clocks) {
        return Sql.update(
                        KEEP,
                        referral.value(),
                        ClocksJson.write(clocks),
                        clocks.nextRunsOutAt().map(PostgresStalledClocks::utc).orElse(null),
                        clocks.isStalled())
                .replaceWithVoid();
    }

    /** The rows are locked, so each is what the claim saw. */
    private static Uni<List<StoredReferral>> read(List<UUID> claimed) {
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUniAndConcatenate(id -> Rows.find(ReferralRow.class, id))
                .map(found -> found.orElseThrow().toDomain())
                .collect()
                .asList();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}

package nl.sociaalpact.lib.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * Destroys what stands on an approved list and whose day has come. Each record is looked at once more: one that was
 * changed since, is on hold or is still needed by another stays, and the list says so.
 */
@ApplicationScoped
public class DestroyApproved {
    private static final String READY = " " + """
            FROM destruction_list l
            WHERE l.list_id = i.list_id AND l.approved_at IS NOT NULL AND i.outcome IS NULL
              AND i.retain_until < today_in_amsterdam()""";
    private static final String KEEP_LONGER = """
            UPDATE destruction_item i SET outcome = 'kept-longer', ended_at = $1 """ + READY + """
             AND EXISTS (SELECT 1 FROM personal_record p
                          WHERE p.record_id = i.record_id AND p.kind = i.kind
                            AND retain_until(p.counts_from, p.rule) >= today_in_amsterdam())""";
    private static final String HOLD = "UPDATE destruction_item i SET outcome = 'on-hold', ended_at = $1 " + READY
            + " AND is_held(i.kind, i.record_id)";
    private static final String FIND = """
            SELECT i.kind, i.record_id FROM destruction_item i JOIN destruction_list l USING (list_id)
            WHERE l.approved_at IS NOT NULL AND i.outcome IS NULL AND i.retain_until < today_in_amsterdam()
            ORDER BY i.list_id LIMIT 500""";
    private static final String END = """
            UPDATE destruction_item i
            SET ended_at = $1, outcome = CASE WHEN EXISTS (SELECT 1 FROM personal_record p
                                                           WHERE p.record_id = i.record_id AND p.kind = i.kind)
                                              THEN 'still-needed' ELSE 'destroyed' END """ + READY + " AND i.record_id = ANY($2)";

    private final RetentionWork work;
    private final Destroyer destroyer;
    private final Clock clock;

    DestroyApproved(RetentionWork work, Destroyer destroyer, Clock clock) {
        this.work = work;
        this.destroyer = destroyer;
        this.clock = clock;
    }

    @Scheduled(every = "${pact.retention.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return handle().replaceWithVoid();
    }

    /** Destroys at most 500 records; how many it took in hand. */
    public Uni<Integer> handle() {
        return work.inTurn(this::destroy, 0);
    }

    private Uni<Integer> destroy() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return Sql.update(KEEP_LONGER, now)
                .chain(() -> Sql.update(HOLD, now))
                .chain(() -> Sql.list(FIND, Doomed::from))
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(0) : destroy(new Batch(found), now));
    }

    private Uni<Integer> destroy(Batch batch, OffsetDateTime now) {
        return destroyer.destroy(batch.records()).chain(() -> Sql.update(END, now, batch.ids()));
    }

    private record Batch(java.util.List<Doomed> records) {
        java.util.UUID[] ids() {
            return records.stream().map(Doomed::record).toArray(java.util.UUID[]::new);
        }
    }
}

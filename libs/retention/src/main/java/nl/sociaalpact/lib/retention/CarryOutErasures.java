package nl.sociaalpact.lib.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * Destroys everything about a resident who asked for it, once the time to except records is over, and confirms it with an
 * event in the same transaction: what is confirmed is gone, and what is gone is confirmed.
 */
@ApplicationScoped
public class CarryOutErasures {
    private static final String NEXT = """
            SELECT request_id, journey_id FROM erasure_order
            WHERE done_at IS NULL AND decide_by <= today_in_amsterdam() ORDER BY ordered_at LIMIT 1""";
    private static final String RECORDS = "SELECT kind, record_id FROM personal_record WHERE journey_id = $1";
    private static final String KEPT = """
            SELECT why.code, count(*)::int AS records
            FROM personal_record p
            CROSS JOIN LATERAL (SELECT CASE WHEN is_held(p.kind, p.record_id) THEN 'legal-hold' ELSE coalesce(
                (SELECT e.code FROM erasure_exception e WHERE e.record_id = p.record_id AND e.kind = p.kind LIMIT 1),
                'still-needed') END AS code) why
            WHERE p.journey_id = $1 GROUP BY why.code ORDER BY why.code""";
    private static final String DONE = "UPDATE erasure_order SET done_at = $2 WHERE request_id = $1";

    private final RetentionWork work;
    private final Destroyer destroyer;
    private final Traces traces;
    private final Outbox outbox;
    private final Clock clock;

    CarryOutErasures(RetentionWork work, Destroyer destroyer, Traces traces, Outbox outbox, Clock clock) {
        this.work = work;
        this.destroyer = destroyer;
        this.traces = traces;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${pact.retention.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return handle().replaceWithVoid();
    }

    /** Carries out the oldest order whose time has come; whether there was one. */
    public Uni<Boolean> handle() {
        return work.inTurn(
                () -> Sql.first(NEXT, row -> new Order(row.getUUID("request_id"), row.getUUID("journey_id")))
                        .chain(next -> next.map(this::carryOut)
                                .orElseGet(() -> Uni.createFrom().item(false))),
                false);
    }

    private Uni<Boolean> carryOut(Order order) {
        return Sql.list(RECORDS, Doomed::from, order.journey)
                .call(found -> traces.forget(order.journey, found))
                .call(destroyer::destroy)
                .call(() -> traces.forgetTheRest(order.journey))
                .chain(found -> Sql.list(
                                KEPT,
                                row -> new Erasure.Kept(row.getString("code"), row.getInteger("records")),
                                order.journey)
                        .chain(kept -> confirm(order, found.size(), kept)))
                .replaceWith(true);
    }

    private Uni<Void> confirm(Order order, int found, List<Erasure.Kept> kept) {
        var now = clock.instant();
        var stayed = kept.stream().mapToInt(Erasure.Kept::records).sum();
        var erasure = new Erasure(order.request, order.journey, Math.max(0, found - stayed), kept, now);
        var event = new OutgoingEvent("erasure", order.request, "erasure-confirmed", order.journey, erasure);
        return Sql.update(DONE, order.request, now.atOffset(ZoneOffset.UTC))
                .chain(() -> traces.told(erasure))
                .chain(() -> outbox.append(List.of(event)));
    }

    private record Order(UUID request, UUID journey) {}
}

package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** What an organisation decides about its own records that a resident asked to have erased. */
@ApplicationScoped
class ErasureDecisions {
    private static final String OPEN = """
            SELECT o.request_id, p.kind, p.record_id, o.decide_by, o.due_on
            FROM erasure_order o JOIN personal_record p ON p.journey_id = o.journey_id
            WHERE o.done_at IS NULL AND p.owner_org = $1
              AND NOT EXISTS (SELECT 1 FROM erasure_exception e WHERE e.request_id = o.request_id
                              AND e.kind = p.kind AND e.record_id = p.record_id)
            ORDER BY o.decide_by, o.request_id, p.record_id LIMIT $2""";
    private static final String EXCEPT = """
            INSERT INTO erasure_exception (request_id, kind, record_id, owner_org, code, article, decided_by, decided_at)
            SELECT o.request_id, p.kind, p.record_id, p.owner_org, $5, $6, $7, $8
            FROM erasure_order o JOIN personal_record p ON p.journey_id = o.journey_id
            WHERE o.request_id = $2 AND o.done_at IS NULL AND p.owner_org = $1 AND p.kind = $3 AND p.record_id = $4
            ON CONFLICT (request_id, kind, record_id) DO NOTHING""";

    private final UnitOfWork work;
    private final Clock clock;

    ErasureDecisions(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    Uni<List<ErasureOrderView>> open(UUID owner, int most) {
        return work.inTransaction(
                new Scope.Organisation(owner), () -> Sql.list(OPEN, ErasureOrderView::from, owner, most));
    }

    /** Whether there was such an order for a record of the organisation that had not been excepted yet. */
    Uni<Boolean> except(Caller person, UUID request, ErasureExceptionRequest decided) {
        return work.inTransaction(
                new Scope.Organisation(person.organisation()),
                () -> Sql.update(
                                EXCEPT,
                                person.organisation(),
                                request,
                                decided.kind(),
                                decided.recordId(),
                                decided.code().code(),
                                decided.article(),
                                person.subject(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .map(rows -> rows == 1));
    }
}

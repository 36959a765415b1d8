package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** The holds of one organisation on its own records. */
@ApplicationScoped
class LegalHolds {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String SHOWN = """
            SELECT hold_id, kind, record_id, reason, ends_on, placed_at, lifted_at FROM legal_hold WHERE owner_org = $1""";
    private static final String PAGE = SHOWN + " AND hold_id < $2 ORDER BY hold_id DESC LIMIT $3";
    private static final String ONE = SHOWN + " AND hold_id = $2";
    /** The caller's own eyes decide whether there is such a record: row-level security binds the view. */
    private static final String PLACE = """
            INSERT INTO legal_hold (hold_id, owner_org, kind, record_id, reason, ends_on, placed_by, placed_at)
            SELECT $2, $1, p.kind, p.record_id, $5, $6, $7, $8 FROM personal_record p
            WHERE p.kind = $3 AND p.record_id = $4 AND coalesce(p.owner_org, $1) = $1""";

    private static final String LIFT =
            "UPDATE legal_hold SET lifted_by = $3, lifted_at = $4 WHERE owner_org = $1 AND hold_id = $2 AND lifted_at IS NULL";

    private final UnitOfWork work;
    private final Ids ids;
    private final Clock clock;

    LegalHolds(UnitOfWork work, Ids ids, Clock clock) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<LegalHoldView>> page(UUID owner, Optional<UUID> before, int most) {
        return work.inTransaction(
                new Scope.Organisation(owner),
                () -> Sql.list(PAGE, LegalHoldView::from, owner, before.orElse(NEWEST), most));
    }

    /** Absent when the organisation has no such record. */
    Uni<Optional<LegalHoldView>> place(Caller person, LegalHoldRequest asked) {
        var id = ids.next();
        var owner = person.organisation();
        return work.inTransaction(
                new Scope.Organisation(owner),
                () -> Sql.update(
                                PLACE,
                                owner,
                                id,
                                asked.kind(),
                                asked.recordId(),
                                asked.reason().code(),
                                asked.endsOn(),
                                person.subject(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .chain(() -> Sql.first(ONE, LegalHoldView::from, owner, id)));
    }

    /** The hold as it is then; absent when the organisation has no such hold. */
    Uni<Optional<LegalHoldView>> lift(Caller person, UUID hold) {
        var owner = person.organisation();
        return work.inTransaction(
                new Scope.Organisation(owner),
                () -> Sql.update(
                                LIFT,
                                owner,
                                hold,
                                person.subject(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .chain(() -> Sql.first(ONE, LegalHoldView::from, owner, hold)));
    }
}

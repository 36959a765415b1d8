package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** The lists of one organisation, and the person who approves them. Another one's list is not found. */
@ApplicationScoped
class DestructionLists {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String SHOWN = """
            SELECT l.list_id, l.made_at, l.approved_at,
                   (SELECT count(*)::int FROM destruction_item i WHERE i.list_id = l.list_id) AS records,
                   (SELECT count(*)::int FROM destruction_item i
                    WHERE i.list_id = l.list_id AND i.outcome = 'destroyed') AS destroyed
            FROM destruction_list l WHERE l.owner_org = $1""";
    private static final String PAGE = SHOWN + " AND l.list_id < $2 ORDER BY l.list_id DESC LIMIT $3";
    private static final String ONE = SHOWN + " AND l.list_id = $2";
    private static final String ITEMS = """
            SELECT i.kind, i.record_id, i.rule, r.source, i.retain_until, i.outcome
            FROM destruction_item i JOIN destruction_list l USING (list_id) JOIN retention_rule r ON r.id = i.rule
            WHERE l.owner_org = $1 AND i.list_id = $2 ORDER BY i.retain_until, i.record_id""";
    private static final String APPROVE = """
            UPDATE destruction_list SET approved_by = $3, approved_at = $4
            WHERE owner_org = $1 AND list_id = $2 AND approved_at IS NULL""";

    private final UnitOfWork work;
    private final Clock clock;

    DestructionLists(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    Uni<List<DestructionListView>> page(UUID owner, Optional<UUID> before, int most) {
        return work.inTransaction(
                new Scope.Organisation(owner),
                () -> Sql.list(PAGE, DestructionListView::from, owner, before.orElse(NEWEST), most));
    }

    /** Absent for another organisation's list; at most as long as the sweep makes them. */
    Uni<Optional<List<ListedRecordView>>> records(UUID owner, UUID list) {
        return work.inTransaction(
                new Scope.Organisation(owner),
                () -> Sql.first(ONE, DestructionListView::from, owner, list)
                        .chain(found -> Sql.list(ITEMS, ListedRecordView::from, owner, list)
                                .map(items -> found.map(shown -> items))));
    }

    /** The list as it is then; a second approval changes nothing. */
    Uni<Optional<DestructionListView>> approve(Caller person, UUID list) {
        return work.inTransaction(
                new Scope.Organisation(person.organisation()),
                () -> Sql.update(
                                APPROVE,
                                person.organisation(),
                                list,
                                person.subject(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .chain(() -> Sql.first(ONE, DestructionListView::from, person.organisation(), list)));
    }
}

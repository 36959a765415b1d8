package nl.sociaalpact.lib.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * Once a day puts the records whose time is nearly over on lists, one list for each organisation that owns some. It
 * destroys nothing: a person of that organisation approves the list.
 */
@ApplicationScoped
public class SweepRecords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String DUE = """
            FROM personal_record p
            WHERE retain_until(p.counts_from, p.rule) < $1::date AND NOT is_held(p.kind, p.record_id)
              AND NOT EXISTS (SELECT 1 FROM destruction_item i
                              WHERE i.record_id = p.record_id AND i.kind = p.kind AND i.outcome IS NULL)""";
    private static final String OWNERS = "SELECT DISTINCT coalesce(p.owner_org, $2::uuid) AS owner " + DUE;
    private static final String NEW_LIST =
            "INSERT INTO destruction_list (list_id, owner_org, made_at) VALUES ($1, $2, $3)";
    private static final String FILL = """
            INSERT INTO destruction_item (list_id, kind, record_id, rule, retain_until)
            SELECT $4::uuid, p.kind, p.record_id, p.rule, retain_until(p.counts_from, p.rule)
            """ + DUE + """
             AND coalesce(p.owner_org, $2::uuid) = $3::uuid
            ORDER BY 5, 3 LIMIT $5
            ON CONFLICT DO NOTHING""";

    private final RetentionWork work;
    private final RetentionConfig config;
    private final Ids ids;
    private final Clock clock;

    SweepRecords(RetentionWork work, RetentionConfig config, Ids ids, Clock clock) {
        this.work = work;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${pact.retention.sweep.cron}",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> daily() {
        return handle().replaceWithVoid();
    }

    /** Makes the lists; how many records were put on one. */
    public Uni<Integer> handle() {
        return work.inTurn(this::makeLists, 0);
    }

    private Uni<Integer> makeLists() {
        var before = horizon();
        return Sql.list(OWNERS, row -> row.getUUID("owner"), before, config.steward())
                .chain(owners -> Multi.createFrom()
                        .iterable(owners)
                        .onItem()
                        .transformToUniAndConcatenate(owner -> makeList(owner, before))
                        .collect()
                        .with(java.util.stream.Collectors.summingInt(Integer::intValue)));
    }

    private Uni<Integer> makeList(UUID owner, LocalDate before) {
        var list = ids.next();
        return Sql.update(NEW_LIST, list, owner, clock.instant().atOffset(ZoneOffset.UTC))
                .chain(() -> Sql.update(FILL, before, config.steward(), owner, list, config.largestList()));
    }

    private LocalDate horizon() {
        return LocalDate.ofInstant(clock.instant(), ZONE).plus(config.lead());
    }

    /** What the next sweep would list for this organisation; writes nothing. */
    public Uni<List<DueRecord>> preview(UUID owner) {
        return work.looking(() -> Sql.list(
                "SELECT p.kind, p.record_id, p.rule, retain_until(p.counts_from, p.rule) AS retain_until " + DUE
                        + " AND coalesce(p.owner_org, $2::uuid) = $3::uuid ORDER BY 4, 2 LIMIT $4",
                DueRecord::from,
                horizon(),
                config.steward(),
                owner,
                config.largestList()));
    }
}

package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.usecase.Shadow;

/** Rebuilt timelines in the schema {@code shadow}, a page of facts in a few statements. */
@ApplicationScoped
class PostgresShadow implements Shadow {
    private static final String THINGS = """
            INSERT INTO shadow.timeline_part AS p (part_id, belongs_to, journey_id, in_error)
            SELECT part_id, belongs_to, journey_id, in_error
            FROM jsonb_to_recordset($1) AS t (part_id uuid, belongs_to uuid, journey_id uuid, in_error boolean)
            ON CONFLICT (part_id) DO UPDATE
            SET belongs_to = coalesce(p.belongs_to, excluded.belongs_to),
                journey_id = coalesce(excluded.journey_id, p.journey_id),
                in_error = p.in_error OR excluded.in_error""";
    private static final String LINES = """
            INSERT INTO shadow.timeline_entry (source, aggregate_id, version, entry_id, journey_id, part_id, fact,
                                               occurred_at, by_organisation, parties, party_roles, life_domains, codes,
                                               open_to_consent, in_error)
            SELECT source, aggregate_id, version, entry_id, journey_id, part_id, fact, occurred_at, by_organisation,
                   parties, party_roles, life_domains, codes, open_to_consent, false
            FROM jsonb_to_recordset($1) AS l (source text, aggregate_id uuid, version bigint, entry_id uuid,
                                              journey_id uuid, part_id uuid, fact text, occurred_at timestamptz,
                                              by_organisation uuid, parties uuid[], party_roles text[],
                                              life_domains text[], codes jsonb, open_to_consent boolean)
            ON CONFLICT (source, aggregate_id, version) DO NOTHING""";
    private static final String ATTACH = """
            UPDATE shadow.timeline_entry e SET journey_id = coalesce(whole.journey_id, p.journey_id)
            FROM shadow.timeline_part p LEFT JOIN shadow.timeline_part whole ON whole.part_id = p.belongs_to
            WHERE e.part_id = p.part_id
              AND p.part_id IN (SELECT unnest($1::uuid[])
                                UNION SELECT part_id FROM shadow.timeline_part WHERE belongs_to = ANY ($1))
              AND coalesce(whole.journey_id, p.journey_id) IS NOT NULL
              AND e.journey_id IS DISTINCT FROM coalesce(whole.journey_id, p.journey_id)""";
    private static final String DISOWN = """
            UPDATE shadow.timeline_entry e SET in_error = true FROM shadow.timeline_part p
            WHERE p.part_id = ANY ($1) AND p.in_error AND e.part_id = p.part_id AND NOT e.in_error""";
    private static final String MISSING = """
            SELECT count(*) AS missing FROM timeline_entry live
            WHERE live.folded_at >= $1
              AND NOT EXISTS (SELECT 1 FROM shadow.timeline_entry made
                              WHERE (made.source, made.aggregate_id, made.version)
                                    = (live.source, live.aggregate_id, live.version))""";
    private static final String REST = "SELECT 1 AS one FROM pg_sleep(0.05)";
    private static final String NOW = "SELECT clock_timestamp() AS now";

    private final ShadowTables tables;
    private final JourneyConfig config;

    PostgresShadow(ShadowTables tables, JourneyConfig config) {
        this.tables = tables;
        this.config = config;
    }

    @Override
    public Uni<Void> layOut() {
        return tables.layOut();
    }

    @Override
    public Uni<Void> fold(List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var page = new ShadowPage(happenings);
        return Sql.update(THINGS, page.things())
                .chain(() -> Sql.update(LINES, page.lines()))
                .chain(() -> told(ATTACH, page.placed()))
                .chain(() -> told(DISOWN, page.doubtful()));
    }

    private static Uni<Void> told(String sql, UUID[] things) {
        return things.length == 0
                ? Uni.createFrom().voidItem()
                : Sql.update(sql, (Object) things).replaceWithVoid();
    }

    @Override
    public Uni<Void> foldOwn(Instant since) {
        return OwnFacts.since(since, config.source())
                .chain(this::fold)
                .chain(() -> OwnFacts.after(since, config.source()))
                .chain(this::fold);
    }

    @Override
    public Uni<Instant> now() {
        return Sql.first(NOW, row -> row.getOffsetDateTime("now").toInstant()).map(Optional::orElseThrow);
    }

    @Override
    public Uni<Void> rest() {
        return Sql.list(REST, row -> row.getInteger("one")).replaceWithVoid();
    }

    @Override
    public Uni<Void> compareAll(UUID rebuild) {
        return Comparison.all(rebuild);
    }

    @Override
    public Uni<Long> compareAgain(UUID rebuild, Instant recent, Instant filled) {
        return Comparison.again(rebuild, recent, filled);
    }

    @Override
    public Uni<Long> missing(Instant since) {
        return Sql.first(MISSING, row -> row.getLong("missing"), Columns.time(since))
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Boolean> whileWritersWait(Supplier<Uni<Boolean>> work) {
        return tables.whileWritersWait(work);
    }
}

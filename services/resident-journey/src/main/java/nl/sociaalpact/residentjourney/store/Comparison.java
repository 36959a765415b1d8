package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;

/**
 * Compares two sets of timelines by a hash for each journey. The canonical form of a journey is its lines as JSON, with
 * the properties in the order of {@code jsonb}, in the order of their keys; when a line was folded is no part of it.
 */
final class Comparison {
    private static final String IN_UTC = "SELECT set_config('TimeZone', 'UTC', true)";
    private static final String ABOUT = "coalesce(e.journey_id, e.part_id, e.aggregate_id)";
    private static final String HASHES = " AS MATERIALIZED (SELECT " + ABOUT + """
             AS about, sha256(convert_to(string_agg((to_jsonb(e) - 'folded_at')::text, E'\\n'
                                                    ORDER BY e.source, e.aggregate_id, e.version), 'UTF8')) AS hash
            FROM %s e GROUP BY 1)""";
    private static final String ALL = "WITH live" + HASHES.formatted("public.timeline_entry") + ", made"
            + HASHES.formatted("shadow.timeline_entry") + """
            INSERT INTO journey_rebuild_difference (rebuild_id, about)
            SELECT $1::uuid, about FROM live FULL JOIN made USING (about) WHERE live.hash IS DISTINCT FROM made.hash
            ON CONFLICT DO NOTHING""";
    private static final String TOUCHED = """
            INSERT INTO journey_rebuild_difference (rebuild_id, about)
            SELECT $1::uuid, %1$s FROM public.timeline_entry e WHERE e.folded_at >= $2
            UNION SELECT $1::uuid, %1$s FROM shadow.timeline_entry e WHERE e.folded_at >= $3
            ON CONFLICT DO NOTHING""".formatted(ABOUT);
    private static final String SUSPECTS = """
            (SELECT e.* FROM journey_rebuild_difference d JOIN %1$s e ON e.journey_id = d.about WHERE d.rebuild_id = $1
             UNION ALL
             SELECT e.* FROM journey_rebuild_difference d
                        JOIN %1$s e ON e.journey_id IS NULL AND coalesce(e.part_id, e.aggregate_id) = d.about
             WHERE d.rebuild_id = $1)""";
    private static final String CLEAR = "WITH live" + HASHES.formatted(SUSPECTS.formatted("public.timeline_entry"))
            + ", made" + HASHES.formatted(SUSPECTS.formatted("shadow.timeline_entry")) + """
            , ahead AS (
                SELECT %s AS about, e.part_id FROM shadow.timeline_entry e
                WHERE e.folded_at >= $2
                  AND NOT EXISTS (SELECT 1 FROM public.timeline_entry l
                                  WHERE (l.source, l.aggregate_id, l.version) = (e.source, e.aggregate_id, e.version))),
            on_its_way AS (
                SELECT about FROM ahead UNION SELECT part_id FROM ahead
                UNION SELECT p.part_id FROM shadow.timeline_part p JOIN ahead ON ahead.part_id = p.belongs_to),
            same AS (
                SELECT d.about FROM journey_rebuild_difference d
                LEFT JOIN live USING (about) LEFT JOIN made USING (about) LEFT JOIN on_its_way USING (about)
                WHERE d.rebuild_id = $1
                  AND (on_its_way.about IS NOT NULL OR live.hash IS NOT DISTINCT FROM made.hash))
            DELETE FROM journey_rebuild_difference d USING same
            WHERE d.rebuild_id = $1 AND d.about = same.about""".formatted(ABOUT);
    private static final String LEFT =
            "SELECT count(*) AS differing FROM journey_rebuild_difference WHERE rebuild_id = $1";

    private Comparison() {}

    static Uni<Void> all(UUID rebuild) {
        return inUtc().chain(() -> Sql.update(ALL, rebuild)).replaceWithVoid();
    }

    static Uni<Long> again(UUID rebuild, Instant recent, Instant filled) {
        return inUtc().chain(() -> Sql.update(TOUCHED, rebuild, Columns.time(recent), Columns.time(filled)))
                .chain(() -> Sql.update(CLEAR, rebuild, Columns.time(filled)))
                .chain(() -> Sql.first(LEFT, row -> row.getLong("differing"), rebuild))
                .map(Optional::orElseThrow);
    }

    /** The canonical form must not depend on where the server stands. */
    private static Uni<?> inUtc() {
        return Sql.list(IN_UTC, row -> row.getString(0));
    }
}

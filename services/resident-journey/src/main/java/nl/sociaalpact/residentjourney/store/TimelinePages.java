package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.usecase.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a timeline. For an organisation one statement reads the consents of this moment and the lines that they open,
 * so that a withdrawal that was committed before it is never overlooked.
 */
final class TimelinePages {
    /** Row-level security reads it for the rest of the transaction. */
    private static final String FOR_PURPOSE = "SELECT set_config('pact.purpose', $1, true)";

    static final PageSql SEEN_BY = PageSql.of(3, """
            WITH opened AS (
                SELECT coalesce(array_agg(life_domain), '{}') AS life_domains
                FROM standing_consent WHERE journey_id = $1 AND organisation_id = $2 AND purpose = $3),
            lawful AS (
                SELECT origins_open_to($2, $3, 'law') AS by_law, origins_open_to($2, $3, 'consent') AS by_consent),
            mine AS (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                           'id', consent_id, 'lifeDomain', life_domain, 'purpose', purpose, 'level', level,
                           'givenAt', given_at, 'validFrom', valid_from, 'validUntil', valid_until,
                           'withdrawnAt', withdrawn_at)), '[]') AS consents
                FROM consent WHERE journey_id = $1 AND organisation_id = $2),
            held AS (
                SELECT coalesce(array_agg(DISTINCT purpose), '{}') AS mandates FROM mandate
                WHERE organisation_id = $2
                  AND (now() AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN valid_from AND valid_until)
            SELECT mine.consents, held.mandates, %s
            FROM opened, lawful, mine, held, timeline_entry e
            WHERE e.journey_id = $1 AND NOT e.in_error
              AND (e.parties @> ARRAY[$2]::uuid[]
                   OR origin_of(e.fact, e.open_to_consent, e.codes) = ANY (lawful.by_law)
                   OR (origin_of(e.fact, e.open_to_consent, e.codes) = ANY (lawful.by_consent)
                       AND e.life_domains && opened.life_domains))
            """.formatted(LineRow.COLUMNS));
    private static final PageSql WHOLE =
            PageSql.of(1, "SELECT %s FROM timeline_entry e WHERE e.journey_id = $1".formatted(LineRow.COLUMNS));
    /** Row-level security holds here too: a line that the caller may no longer see is no place to go on from. */
    private static final String PLACE = """
            SELECT occurred_at, source, aggregate_id, version FROM timeline_entry
            WHERE entry_id = $1 AND journey_id = $2""";

    private TimelinePages() {}

    static Uni<Timeline.Part> seenBy(
            OrganisationId organisation, JourneyId journey, Purpose purpose, Optional<UUID> after, int most) {
        return Sql.update(FOR_PURPOSE, purpose.code())
                .chain(() -> page(
                        SEEN_BY,
                        SeenRow::from,
                        journey,
                        after,
                        journey.value(),
                        organisation.value(),
                        purpose.code(),
                        most))
                .map(rows -> part(rows, organisation, journey));
    }

    private static Timeline.Part part(List<SeenRow> rows, OrganisationId organisation, JourneyId journey) {
        return rows.isEmpty()
                ? new Timeline.Part(List.of(), Set.of(), List.of())
                : new Timeline.Part(
                        consents(rows.getFirst().consents, organisation, journey),
                        rows.getFirst().mandates,
                        rows.stream().map(SeenRow::line).toList());
    }

    static Uni<List<Line>> whole(JourneyId journey, Optional<UUID> after, int most) {
        return page(WHOLE, LineRow::toDomain, journey, after, journey.value(), most);
    }

    private static <T> Uni<List<T>> page(
            PageSql sql, Function<Row, T> mapper, JourneyId journey, Optional<UUID> after, Object... parameters) {
        return after.map(line -> Sql.first(PLACE, TimelinePages::place, line, journey.value())
                        .chain(found -> found.map(place -> Sql.list(sql.next(), mapper, joined(parameters, place)))
                                .orElseGet(() -> Uni.createFrom().item(List.of()))))
                .orElseGet(() -> Sql.list(sql.first(), mapper, parameters));
    }

    private static Object[] place(Row row) {
        return new Object[] {
            row.getOffsetDateTime("occurred_at"),
            row.getString("source"),
            row.getUUID("aggregate_id"),
            row.getLong("version")
        };
    }

    private static @Nullable Object[] joined(Object[] parameters, Object[] place) {
        var all = new ArrayList<>(Arrays.asList(parameters));
        all.addAll(Arrays.asList(place));
        return all.toArray();
    }

    private static List<Consent> consents(JsonArray consents, OrganisationId receiver, JourneyId journey) {
        return consents.stream()
                .map(consent -> ConsentRow.toDomain((JsonObject) consent, receiver, journey))
                .toList();
    }

    private record SeenRow(JsonArray consents, Set<Purpose> mandates, Line line) {
        static SeenRow from(Row row) {
            var mandates = Arrays.stream(row.getArrayOfStrings("mandates"))
                    .map(Purpose::of)
                    .collect(Collectors.toUnmodifiableSet());
            return new SeenRow(row.getJsonArray("consents"), mandates, LineRow.toDomain(row));
        }
    }

    /** The statement for the first page and the one for the pages after a line, which an index can start from. */
    record PageSql(String first, String next) {
        static PageSql of(int parameters, String lines) {
            var order = " ORDER BY e.occurred_at DESC, e.source DESC, e.aggregate_id DESC, e.version DESC LIMIT $"
                    + (parameters + 1);
            var after = " AND (e.occurred_at, e.source, e.aggregate_id, e.version) < ($%d, $%d, $%d, $%d)"
                    .formatted(parameters + 2, parameters + 3, parameters + 4, parameters + 5);
            return new PageSql(lines + order, lines + after + order);
        }
    }
}

package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.usecase.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a timeline. For an organisation one statement reads the consents of this moment and the lines that they open,
 * so that a withdrawal that was committed before it is never overlooked.
 */
final class TimelinePages {
    static final PageSql SEEN_BY = PageSql.of(2, """
            WITH opened AS (
                SELECT coalesce(array_agg(life_domain), '{}') AS life_domains
                FROM standing_consent WHERE journey_id = $1 AND organisation_id = $2),
            mine AS (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                           'id', consent_id, 'lifeDomain', life_domain, 'givenAt', given_at,
                           'validUntil', valid_until, 'withdrawnAt', withdrawn_at)), '[]') AS consents
                FROM consent WHERE journey_id = $1 AND organisation_id = $2)
            SELECT mine.consents, %s
            FROM opened, mine, timeline_entry e
            WHERE e.journey_id = $1 AND NOT e.in_error
              AND (e.parties @> ARRAY[$2]::uuid[] OR (e.open_to_consent AND e.life_domains && opened.life_domains))
            """.formatted(LineRow.COLUMNS));
    private static final PageSql WHOLE =
            PageSql.of(1, "SELECT %s FROM timeline_entry e WHERE e.journey_id = $1".formatted(LineRow.COLUMNS));
    /** Row-level security holds here too: a line that the caller may no longer see is no place to go on from. */
    private static final String PLACE = """
            SELECT occurred_at, source, aggregate_id, version FROM timeline_entry
            WHERE entry_id = $1 AND journey_id = $2""";

    private TimelinePages() {}

    static Uni<Timeline.Part> seenBy(OrganisationId organisation, JourneyId journey, Optional<UUID> after, int most) {
        return page(SEEN_BY, SeenRow::from, journey, after, journey.value(), organisation.value(), most)
                .map(rows -> new Timeline.Part(
                        rows.isEmpty() ? List.of() : consents(rows.getFirst().consents, organisation, journey),
                        rows.stream().map(SeenRow::line).toList()));
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

    private record SeenRow(JsonArray consents, Line line) {
        static SeenRow from(Row row) {
            return new SeenRow(row.getJsonArray("consents"), LineRow.toDomain(row));
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

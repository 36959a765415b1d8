package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.DatedReferral;
import nl.sociaalpact.referral.usecase.DatedReferrals;
import nl.sociaalpact.referral.usecase.SearchReferrals;
import nl.sociaalpact.referral.usecase.SearchReferrals.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds ids and moments in one statement and the referrals behind them in a second one. Each side of the desk is walked
 * newest first in its own index, so that the page costs the same however many referrals there are.
 */
@ApplicationScoped
class PostgresDatedReferrals implements DatedReferrals {
    private static final String CONDITIONS = """
             AND status <> 'entered-in-error' AND id < $2
             AND ($3::uuid IS NULL OR target_org = $3) AND ($4::uuid IS NULL OR requester_org = $4)
             AND ($5::uuid IS NULL OR journey_id = $5) AND status = ANY ($6)
             AND updated_at >= $7 AND updated_at < $8 ORDER BY id DESC LIMIT $9)""";
    private static final String BOTH_SIDES =
            "((SELECT id, updated_at FROM referral WHERE target_org = $1 AND status <> 'draft' " + CONDITIONS
                    + " UNION ALL (SELECT id, updated_at FROM referral WHERE requester_org = $1 " + CONDITIONS
                    + ") found";
    private static final String PAGE = "SELECT id, updated_at FROM " + BOTH_SIDES + " ORDER BY id DESC LIMIT $9";
    private static final String COUNT = "SELECT count(*) FROM (SELECT 1 FROM " + BOTH_SIDES + " LIMIT $9) counted";

    @Override
    public Uni<Optional<DatedReferral>> find(ReferralId id) {
        return Sql.first("SELECT id, updated_at FROM referral WHERE id = $1", Found::from, id.value())
                .chain(found -> withReferrals(found.stream().toList()))
                .map(dated -> dated.stream().findFirst());
    }

    @Override
    public Uni<List<DatedReferral>> page(Query query) {
        return Sql.list(PAGE, Found::from, parameters(query, query.before(), query.size()))
                .chain(PostgresDatedReferrals::withReferrals);
    }

    @Override
    public Uni<Long> count(Query query) {
        var parameters = parameters(query, Optional.empty(), SearchReferrals.MOST_COUNTED + 1);
        return Sql.first(COUNT, row -> row.getLong(0), parameters).map(Optional::orElseThrow);
    }

    private static Uni<List<DatedReferral>> withReferrals(List<Found> found) {
        return Rows.all(ReferralRow.class, found.stream().map(Found::id).toList())
                .map(rows -> inOrder(found, rows));
    }

    private static List<DatedReferral> inOrder(List<Found> found, List<ReferralRow> rows) {
        Map<UUID, ReferralRow> byId = rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        return found.stream()
                .flatMap(place -> Stream.ofNullable(byId.get(place.id))
                        .map(row -> new DatedReferral(row.toDomain(), place.updatedAt)))
                .toList();
    }

    private static @Nullable Object[] parameters(Query query, Optional<UUID> before, int size) {
        var asked = query.conditions();
        var statuses = asked.statuses().stream().map(Codes::of).toArray(String[]::new);
        return new @Nullable Object[] {
            query.reader().value(),
            Newest.orBefore(before),
            asked.target().map(OrganisationId::value).orElse(null),
            asked.requester().map(OrganisationId::value).orElse(null),
            asked.journey().map(JourneyId::value).orElse(null),
            statuses,
            asked.updated().from().atOffset(ZoneOffset.UTC),
            asked.updated().until().atOffset(ZoneOffset.UTC),
            size
        };
    }

    private record Found(UUID id, Instant updatedAt) {
        static Found from(Row row) {
            return new Found(
                    row.getUUID("id"), row.getOffsetDateTime("updated_at").toInstant());
        }
    }
}

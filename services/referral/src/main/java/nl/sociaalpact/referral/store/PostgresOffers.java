package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Offer;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ListFilter;
import nl.sociaalpact.referral.usecase.Offers;

/** Reads only the columns that the service may read; row-level security looks at the others. */
@ApplicationScoped
class PostgresOffers implements Offers {
    private static final String OPEN = """
            INSERT INTO claimable_referral (referral_id, requester_org, life_domain, area, priority, offered_at, status,
                                            journey_id, among)
            VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8)""";
    private static final String COLUMNS = """
            SELECT referral_id, requester_org, life_domain, area, priority, offered_at, status FROM claimable_referral\s""";
    private static final String FIND = COLUMNS + "WHERE referral_id = $1 AND status <> 'withdrawn'";
    private static final String PAGE = COLUMNS + """
            WHERE referral_id < $2 AND status = 'open' AND requester_org <> $1
              AND ($4::text IS NULL OR life_domain = $4) AND ($5::text IS NULL OR area = $5)
              AND ($6::text IS NULL OR priority = $6)
            ORDER BY referral_id DESC LIMIT $3""";
    private static final String CLAIM = """
            UPDATE claimable_referral SET status = 'claimed', claimed_by = $2
            WHERE referral_id = $1 AND status = 'open'""";

    @Override
    public Uni<Void> open(Particulars particulars, List<OrganisationId> among) {
        var need = particulars.need();
        return Sql.update(
                        OPEN,
                        particulars.id().value(),
                        particulars.parties().requester().value(),
                        Codes.of(need.lifeDomain()),
                        Codes.of(need.area()),
                        Codes.of(need.priority()),
                        Objects.requireNonNull(particulars.requestedAt()).atOffset(ZoneOffset.UTC),
                        particulars.journey().value(),
                        among.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Offer>> find(ReferralId referral) {
        return Sql.first(FIND, PostgresOffers::offer, referral.value());
    }

    @Override
    public Uni<Boolean> claim(ReferralId referral, OrganisationId claimant) {
        return Sql.update(CLAIM, referral.value(), claimant.value()).map(changed -> changed == 1);
    }

    @Override
    public Uni<List<Offer>> page(OrganisationId reader, ListFilter filter, Optional<UUID> before, int size) {
        return Sql.list(
                PAGE,
                PostgresOffers::offer,
                reader.value(),
                Newest.orBefore(before),
                size,
                filter.lifeDomain().map(Codes::of).orElse(null),
                filter.area().map(Codes::of).orElse(null),
                filter.priority().map(Codes::of).orElse(null));
    }

    private static Offer offer(Row row) {
        return new Offer(
                new ReferralId(row.getUUID("referral_id")),
                new OrganisationId(row.getUUID("requester_org")),
                Codes.parse(LifeDomain.class, row.getString("life_domain")),
                Codes.parse(Area.class, row.getString("area")),
                Codes.parse(Priority.class, row.getString("priority")),
                row.getOffsetDateTime("offered_at").toInstant(),
                row.getString("status").equals("open"));
    }
}

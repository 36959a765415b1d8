package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Audience;
import nl.sociaalpact.referral.domain.Capacity;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.OfferedService;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ServiceFact;
import nl.sociaalpact.referral.domain.ServiceFact.Assured;
import nl.sociaalpact.referral.domain.ServiceFact.Published;
import nl.sociaalpact.referral.domain.ServiceFact.Told;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.domain.ToldCapacity;
import nl.sociaalpact.referral.usecase.OfferedServices;
import org.jspecify.annotations.Nullable;

/** Services in one row each, from the events of the registry. */
@ApplicationScoped
class PostgresOfferedServices implements OfferedServices {
    private static final String PUBLISH = """
            INSERT INTO offered_service (id, organisation_id, life_domains, areas, languages, visiting_area, youngest,
                                         oldest, household_types, excluded_household_types, offered)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id,
                life_domains = excluded.life_domains, areas = excluded.areas, languages = excluded.languages,
                visiting_area = excluded.visiting_area, youngest = excluded.youngest, oldest = excluded.oldest,
                household_types = excluded.household_types,
                excluded_household_types = excluded.excluded_household_types, offered = excluded.offered""";
    private static final String ASSURE = "UPDATE offered_service SET assured_at = $2 WHERE id = $1";
    private static final String TELL = "UPDATE offered_service SET capacity = $2, capacity_as_of = $3 WHERE id = $1";
    private static final String COLUMNS = """
            SELECT s.id, s.organisation_id, s.life_domains, s.areas, s.languages, s.visiting_area, s.youngest, s.oldest,
                   s.household_types, s.excluded_household_types, s.offered, s.assured_at, s.capacity, s.capacity_as_of
            FROM offered_service s""";
    private static final String HELPING = COLUMNS + """
             JOIN member m ON m.organisation_id = s.organisation_id AND m.standing = 'active'
            WHERE s.offered AND s.life_domains @> ARRAY[$1::text] ORDER BY s.id LIMIT $2""";

    @Override
    public Uni<Void> put(ServiceFact fact) {
        return switch (fact) {
            case Published published -> put(published);
            case Assured(var service, var at) ->
                Sql.update(ASSURE, service.value(), at.atOffset(ZoneOffset.UTC)).replaceWithVoid();
            case Told(var service, var told) ->
                Sql.update(
                                TELL,
                                service.value(),
                                Codes.of(told.capacity()),
                                told.asOf().atOffset(ZoneOffset.UTC))
                        .replaceWithVoid();
        };
    }

    @Override
    public Uni<Optional<OfferedService>> find(ServiceId id) {
        return Sql.first(COLUMNS + " WHERE s.id = $1", PostgresOfferedServices::service, id.value());
    }

    @Override
    public Uni<List<OfferedService>> helpingWith(LifeDomain lifeDomain, int size) {
        return Sql.list(HELPING, PostgresOfferedServices::service, Codes.of(lifeDomain), size);
    }

    private static Uni<Void> put(Published published) {
        var audience = published.audience();
        return Sql.update(
                        PUBLISH,
                        published.service().value(),
                        published.organisation().value(),
                        array(published.lifeDomains()),
                        array(published.areas()),
                        array(audience.languages()),
                        audience.visitingArea(),
                        audience.youngest(),
                        audience.oldest(),
                        array(audience.householdTypes()),
                        array(audience.excludedHouseholdTypes()),
                        published.offered())
                .replaceWithVoid();
    }

    private static OfferedService service(Row row) {
        return new OfferedService(
                new ServiceId(row.getUUID("id")),
                new OrganisationId(row.getUUID("organisation_id")),
                set(row, "life_domains"),
                set(row, "areas"),
                new Audience(
                        set(row, "languages"),
                        row.getString("visiting_area"),
                        row.getInteger("youngest"),
                        row.getInteger("oldest"),
                        set(row, "household_types"),
                        set(row, "excluded_household_types")),
                row.getBoolean("offered"),
                instant(row.getOffsetDateTime("assured_at")),
                told(row));
    }

    private static @Nullable ToldCapacity told(Row row) {
        var asOf = row.getOffsetDateTime("capacity_as_of");
        return asOf == null ? null : new ToldCapacity(Capacity.of(row.getString("capacity")), asOf.toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Set<String> set(Row row, String column) {
        return Set.of(row.getArrayOfStrings(column));
    }

    private static String[] array(Set<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }
}

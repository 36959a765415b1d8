package nl.sociaalpact.organisationregistry.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.usecase.ServiceFilter;
import nl.sociaalpact.organisationregistry.usecase.Services;

/** Services through Hibernate Reactive, lists through SQL. */
@ApplicationScoped
class PostgresServices implements Services {
    private static final String PAGE = """
            SELECT id, owner_org, name, description, life_domains, areas, languages, visiting_area, minimum_age,
                   maximum_age, household_types, excluded_household_types, status, assured_at, version
            FROM offered_service
            WHERE ($1::text IS NULL OR $1 = ANY (life_domains)) AND ($2::text IS NULL OR $2 = ANY (areas))
              AND ($3::uuid IS NULL OR owner_org = $3) AND ($4::uuid IS NULL OR id < $4)
            ORDER BY id DESC LIMIT $5""";

    @Override
    public Uni<Optional<OfferedService>> find(ServiceId id) {
        return Rows.find(OfferedServiceRow.class, id.value()).map(found -> found.map(OfferedServiceRow::toDomain));
    }

    @Override
    public Uni<Void> add(OfferedService service) {
        return Rows.insert(OfferedServiceRow.from(service));
    }

    @Override
    public Uni<OfferedService> replace(OfferedService service) {
        var row = OfferedServiceRow.from(service);
        return Rows.update(row).map(done -> row.toDomain());
    }

    @Override
    public Uni<List<OfferedService>> page(ServiceFilter filter, Optional<UUID> before, int size) {
        return Sql.list(
                PAGE,
                row -> OfferedServiceRow.from(row).toDomain(),
                filter.lifeDomain().map(Codes::of).orElse(null),
                filter.area().map(Codes::of).orElse(null),
                filter.owner().map(OrganisationId::value).orElse(null),
                before.orElse(null),
                size);
    }
}

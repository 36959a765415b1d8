package nl.sociaalpact.organisationregistry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Failures;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.CapacityStatus;
import nl.sociaalpact.organisationregistry.domain.CapacityUnit;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Room;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.usecase.Capacities;
import org.jspecify.annotations.Nullable;

/** Capacities in one row for each service. */
@ApplicationScoped
class PostgresCapacities implements Capacities {
    private static final String FIND = """
            SELECT service_id, owner_org, status, unit, available, maximum, as_of, version FROM service_capacity
            WHERE service_id = $1""";
    private static final String ADD = """
            INSERT INTO service_capacity (service_id, owner_org, status, unit, available, maximum, as_of, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)""";
    private static final String REPLACE = """
            UPDATE service_capacity
            SET status = $3, unit = $4, available = $5, maximum = $6, as_of = $7, version = version + 1
            WHERE service_id = $1 AND owner_org = $2 AND version = $8""";

    @Override
    public Uni<Optional<Capacity>> find(ServiceId service) {
        return Sql.first(FIND, PostgresCapacities::capacity, service.value());
    }

    @Override
    public Uni<Void> add(Capacity capacity) {
        return Sql.update(ADD, columns(capacity))
                .onFailure(failure -> Failures.violatesUnique(failure, "service_capacity_pkey"))
                .transform(failure -> new StaleVersion())
                .replaceWithVoid();
    }

    @Override
    public Uni<Capacity> replace(Capacity capacity) {
        return Sql.update(REPLACE, columns(capacity)).map(changed -> {
            if (changed == 0) {
                throw new StaleVersion();
            }
            return capacity.inVersion(capacity.version() + 1);
        });
    }

    private static @Nullable Object[] columns(Capacity capacity) {
        var room = capacity.room();
        return new @Nullable Object[] {
            capacity.service().value(),
            capacity.owner().value(),
            Codes.of(capacity.status()),
            room == null ? null : Codes.of(room.unit()),
            room == null ? null : room.available(),
            room == null ? null : room.maximum(),
            capacity.asOf().atOffset(ZoneOffset.UTC),
            capacity.version()
        };
    }

    private static Capacity capacity(Row row) {
        return new Capacity(
                new ServiceId(row.getUUID("service_id")),
                new OrganisationId(row.getUUID("owner_org")),
                Codes.parse(CapacityStatus.class, row.getString("status")),
                room(row),
                row.getOffsetDateTime("as_of").toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Room room(Row row) {
        var unit = row.getString("unit");
        return unit == null
                ? null
                : new Room(
                        Codes.parse(CapacityUnit.class, unit), row.getInteger("available"), row.getInteger("maximum"));
    }
}

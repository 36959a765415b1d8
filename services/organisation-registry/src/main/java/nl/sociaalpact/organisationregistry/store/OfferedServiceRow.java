package nl.sociaalpact.organisationregistry.store;

import io.vertx.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.organisationregistry.domain.Area;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.LifeDomain;
import nl.sociaalpact.organisationregistry.domain.Offer;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.domain.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** A service as its table keeps it. */
@Entity
@Table(name = "offered_service")
class OfferedServiceRow {
    @Id
    UUID id;

    @Column(name = "owner_org")
    UUID owner;

    String name;

    @Nullable String description;

    @Column(name = "life_domains")
    String[] lifeDomains;

    String[] areas;
    String status;

    @Version
    long version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    OfferedServiceRow() {}

    static OfferedServiceRow from(OfferedService service) {
        var row = new OfferedServiceRow();
        var offer = service.offer();
        row.id = service.id().value();
        row.owner = service.owner().value();
        row.name = offer.name();
        row.description = offer.description();
        row.lifeDomains = codes(offer.lifeDomains());
        row.areas = codes(offer.areas());
        row.status = Codes.of(service.status());
        row.version = service.version();
        return row;
    }

    static OfferedServiceRow from(Row columns) {
        var row = new OfferedServiceRow();
        row.id = columns.getUUID("id");
        row.owner = columns.getUUID("owner_org");
        row.name = columns.getString("name");
        row.description = columns.getString("description");
        row.lifeDomains = columns.getArrayOfStrings("life_domains");
        row.areas = columns.getArrayOfStrings("areas");
        row.status = columns.getString("status");
        row.version = columns.getLong("version");
        return row;
    }

    OfferedService toDomain() {
        return new OfferedService(
                new ServiceId(id),
                new OrganisationId(owner),
                new Offer(name, description, values(LifeDomain.class, lifeDomains), values(Area.class, areas)),
                Codes.parse(ServiceStatus.class, status),
                version);
    }

    private static String[] codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> list, String[] codes) {
        return Arrays.stream(codes).map(code -> Codes.parse(list, code)).collect(Collectors.toUnmodifiableSet());
    }
}

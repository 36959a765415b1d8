package nl.sociaalpact.organisationregistry.store;

import io.vertx.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.organisationregistry.domain.Area;
import nl.sociaalpact.organisationregistry.domain.Audience;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.Eligibility;
import nl.sociaalpact.organisationregistry.domain.HouseholdType;
import nl.sociaalpact.organisationregistry.domain.Language;
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

    String[] languages;

    @Column(name = "visiting_area")
    @Nullable String visitingArea;

    @Column(name = "minimum_age")
    @Nullable Integer minimumAge;

    @Column(name = "maximum_age")
    @Nullable Integer maximumAge;

    @Column(name = "household_types")
    String[] householdTypes;

    @Column(name = "excluded_household_types")
    String[] excludedHouseholdTypes;

    String status;

    @Column(name = "assured_at")
    @Nullable Instant assuredAt;

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
        row.write(offer.audience());
        row.status = Codes.of(service.status());
        row.assuredAt = service.assuredAt();
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
        row.languages = columns.getArrayOfStrings("languages");
        row.visitingArea = columns.getString("visiting_area");
        row.minimumAge = columns.getInteger("minimum_age");
        row.maximumAge = columns.getInteger("maximum_age");
        row.householdTypes = columns.getArrayOfStrings("household_types");
        row.excludedHouseholdTypes = columns.getArrayOfStrings("excluded_household_types");
        row.status = columns.getString("status");
        row.assuredAt = instant(columns.getOffsetDateTime("assured_at"));
        row.version = columns.getLong("version");
        return row;
    }

    OfferedService toDomain() {
        return new OfferedService(
                new ServiceId(id),
                new OrganisationId(owner),
                new Offer(
                        name,
                        description,
                        values(LifeDomain.class, lifeDomains),
                        values(Area.class, areas),
                        audience()),
                Codes.parse(ServiceStatus.class, status),
                assuredAt,
                version);
    }

    private void write(Audience audience) {
        var eligibility = audience.eligibility();
        languages = audience.languages().stream().map(Language::code).sorted().toArray(String[]::new);
        visitingArea = audience.visitingArea() == null ? null : Codes.of(audience.visitingArea());
        minimumAge = eligibility.minimumAge();
        maximumAge = eligibility.maximumAge();
        householdTypes = codes(eligibility.householdTypes());
        excludedHouseholdTypes = codes(eligibility.excludedHouseholdTypes());
    }

    private Audience audience() {
        return new Audience(
                Arrays.stream(languages).map(Language::new).collect(Collectors.toUnmodifiableSet()),
                visitingArea == null ? null : Codes.parse(Area.class, visitingArea),
                new Eligibility(
                        minimumAge,
                        maximumAge,
                        values(HouseholdType.class, householdTypes),
                        values(HouseholdType.class, excludedHouseholdTypes)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String[] codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> list, String[] codes) {
        return Arrays.stream(codes).map(code -> Codes.parse(list, code)).collect(Collectors.toUnmodifiableSet());
    }
}

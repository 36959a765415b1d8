package nl.sociaalpact.organisationregistry.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.organisationregistry.domain.Area;
import nl.sociaalpact.organisationregistry.domain.Audience;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.CapacityStatus;
import nl.sociaalpact.organisationregistry.domain.CapacityUnit;
import nl.sociaalpact.organisationregistry.domain.Code;
import nl.sociaalpact.organisationregistry.domain.Eligibility;
import nl.sociaalpact.organisationregistry.domain.HouseholdType;
import nl.sociaalpact.organisationregistry.domain.Language;
import nl.sociaalpact.organisationregistry.domain.LifeDomain;
import nl.sociaalpact.organisationregistry.domain.Offer;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.OrganisationKind;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.CapacityChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.MembershipChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.OrganisationRegistered;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServiceAssured;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;
import nl.sociaalpact.organisationregistry.domain.Room;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.domain.ServiceStatus;
import nl.sociaalpact.organisationregistry.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final UUID DYNAMO = UUID.fromString("6f1d0f5e-0003-4a00-8000-000000000003");
    private static final UUID SERVICE = UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005");

    private static final Audience AUDIENCE = new Audience(
            Set.of(new Language("srn"), new Language("nl"), new Language("en")),
            Area.BIJLMER_OOST,
            new Eligibility(
                    18,
                    66,
                    Set.of(HouseholdType.SINGLE_PERSON, HouseholdType.SINGLE_PARENT),
                    Set.of(HouseholdType.COUPLE)));

    @ParameterizedTest
    @MethodSource("everyFact")
    void everyFactConformsToItsContract(RegistryEvent fact) throws JsonProcessingException {
        var event = OutboxRegistryEvents.wire(fact);
        ContractCheck.assertConforms("organisation-registry", event.fact(), JSON.writeValueAsString(event.data()));
        assertThat(event.key()).isEqualTo(DYNAMO);
    }

    @Test
    void theExamplesAreWhatIsSent() throws JsonProcessingException {
        assertThat(sent(registered(OrganisationKind.FORMAL))).isEqualTo(example("organisation-registered"));
        assertThat(sent(changed(Standing.ACTIVE, Standing.APPLIED))).isEqualTo(example("membership-changed"));
        assertThat(sent(published(
                        Set.of(LifeDomain.SOCIAL_NETWORK, LifeDomain.MONEY),
                        Set.of(Area.GAASPERDAM, Area.BIJLMER_CENTRUM, Area.BIJLMER_OOST),
                        ServiceStatus.ACTIVE,
                        AUDIENCE)))
                .isEqualTo(example("service-published"));
        assertThat(sent(new ServiceAssured(
                        new OrganisationId(DYNAMO), new ServiceId(SERVICE), Instant.parse("2026-09-14T08:40:00Z"))))
                .isEqualTo(example("service-assured"));
        assertThat(sent(capacity(CapacityStatus.CAPACITY, new Room(CapacityUnit.PLACES, 3, 12))))
                .isEqualTo(example("capacity-changed"));
    }

    @Test
    void aServiceIsAnAggregateOfItsOwnUnderTheKeyOfItsOrganisation() {
        var event = OutboxRegistryEvents.wire(
                published(Set.of(LifeDomain.YOUTH), Set.of(Area.WEESP), ServiceStatus.INACTIVE, Audience.UNTOLD));
        assertThat(event.aggregateType()).isEqualTo("service");
        assertThat(event.aggregateId()).isEqualTo(SERVICE);
        assertThat(event.key()).isEqualTo(DYNAMO);
    }

    @Test
    void theCapacityOfAServiceComesInTheOrderOfThatService() {
        var event = OutboxRegistryEvents.wire(capacity(CapacityStatus.WAITLIST, null));
        assertThat(event.aggregateType()).isEqualTo("service");
        assertThat(event.aggregateId()).isEqualTo(SERVICE);
    }

    static Stream<RegistryEvent> everyFact() {
        return Stream.of(
                        Arrays.stream(OrganisationKind.values()).map(EventContractTest::registered),
                        Arrays.stream(Standing.values()).map(to -> changed(to, null)),
                        Arrays.stream(Standing.values()).map(from -> changed(Standing.LEFT, from)),
                        Arrays.stream(ServiceStatus.values())
                                .flatMap(status -> Stream.of(AUDIENCE, Audience.UNTOLD)
                                        .map(audience -> published(
                                                EnumSet.allOf(LifeDomain.class),
                                                EnumSet.allOf(Area.class),
                                                status,
                                                audience))),
                        Arrays.stream(CapacityStatus.values()).map(status -> capacity(status, null)),
                        Arrays.stream(CapacityUnit.values())
                                .map(unit -> capacity(CapacityStatus.NO_CAPACITY, new Room(unit, 0, null))))
                .flatMap(facts -> facts.map(RegistryEvent.class::cast));
    }

    private static OrganisationRegistered registered(OrganisationKind kind) {
        return new OrganisationRegistered(
                new OrganisationId(DYNAMO), new Code("dynamo"), kind, Instant.parse("2026-09-14T08:00:00Z"));
    }

    private static MembershipChanged changed(Standing to, @Nullable Standing from) {
        return new MembershipChanged(
                new OrganisationId(DYNAMO), new Code("dynamo"), to, from, Instant.parse("2026-09-14T08:20:00Z"));
    }

    private static CapacityChanged capacity(CapacityStatus status, @Nullable Room room) {
        return new CapacityChanged(new Capacity(
                new ServiceId(SERVICE),
                new OrganisationId(DYNAMO),
                status,
                room,
                Instant.parse("2026-09-14T08:50:00Z"),
                7));
    }

    private static ServicePublished published(
            Set<LifeDomain> lifeDomains, Set<Area> areas, ServiceStatus status, Audience audience) {
        return new ServicePublished(
                new OrganisationId(DYNAMO),
                new ServiceId(SERVICE),
                new Offer("Geldzaken-inloop", "Every Tuesday", lifeDomains, areas, audience),
                status,
                Instant.parse("2026-09-14T08:30:00Z"));
    }

    private static Object sent(RegistryEvent fact) throws JsonProcessingException {
        return JSON.readTree(
                JSON.writeValueAsString(OutboxRegistryEvents.wire(fact).data()));
    }

    private static Object example(String fact) throws JsonProcessingException {
        return JSON.readTree(ContractCheck.example("organisation-registry", fact));
    }
}

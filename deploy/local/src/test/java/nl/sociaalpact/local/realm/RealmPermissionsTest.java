package nl.sociaalpact.local.realm;

import static nl.sociaalpact.local.realm.RealmFile.text;
import static nl.sociaalpact.local.realm.RealmFile.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may do what, and for which organisation each token speaks. */
class RealmPermissionsTest {
    private static final Map<String, String> SERVICE = Map.of(
            "registry", "organisation-registry",
            "intake", "intake",
            "referral", "referral",
            "signal", "early-signalling",
            "journey", "resident-journey",
            "insight", "municipal-dashboard");
    private static final String PARTNER =
            "registry.read registry.write intake.read intake.write referral.read referral.send referral.answer journey.read journey.consent";
    private static final String NEIGHBOURHOOD = PARTNER + " signal.handle signal.read journey.invite";
    /** People decide on the end of records; no machine does. */
    private static final String RECORD_KEEPER = " intake.retention referral.retention";

    private static final Map<String, String> MACHINES = Map.of(
            "venzo", PARTNER,
            "swazoom", PARTNER,
            "buurtwerkkamer", PARTNER,
            "pbazo", PARTNER,
            "dynamo", PARTNER,
            "buurtteam-zuidoost", NEIGHBOURHOOD,
            "woningcorporatie", "registry.read registry.write signal.report signal.read referral.read referral.answer",
            "gemeente", "registry.read registry.write registry.membership signal.match signal.read insight.read",
            "movisie", "registry.read insight.read");
    /** The platform's own machines speak for no organisation. */
    private static final Map<String, String> PLATFORM = Map.of("journey-rebuild", "events.replay journey.rebuild");
    /** The one permission that is for several services: whoever rebuilds a reader asks all of them. */
    private static final String REPLAY = "events.replay";

    private static final Map<String, String> PEOPLE = Map.of(
            "worker-buurtteam", NEIGHBOURHOOD + RECORD_KEEPER + " journey.emergency",
            "worker-dynamo", PARTNER + RECORD_KEEPER,
            "analyst", "insight.read registry.read signal.match signal.read",
            "privacy-officer", "journey.audit journey.retention signal.retention registry.read",
            "resident", "journey.self intake.self referral.self signal.self");
    private static final Map<String, String> EMPLOYER = Map.of(
            "worker-buurtteam", "buurtteam-zuidoost",
            "worker-dynamo", "dynamo",
            "analyst", "gemeente",
            "privacy-officer", "gemeente");

    private final RealmFile file = RealmFile.read();

    @Test
    void everyPermissionIsMeantForItsOwnServiceOnly() {
        var permissions = file.realm()
                .get("clientScopes")
                .valueStream()
                .filter(scope -> !Set.of("basic", REPLAY).contains(text(scope, "name")))
                .toList();

        assertThat(permissions).isNotEmpty().allSatisfy(scope -> {
            var service = SERVICE.get(text(scope, "name").split("\\.")[0]);
            var mapper = RealmFile.only(scope.get("protocolMappers").valueStream());
            assertThat(text(mapper, "protocolMapper")).isEqualTo("oidc-audience-mapper");
            assertThat(mapper.at("/config/included.custom.audience").asText()).isEqualTo(service);
            assertThat(mapper.at("/config/access.token.claim").asText()).isEqualTo("true");
            assertThat(scope.at("/attributes/include.in.token.scope").asText()).isEqualTo("true");
        });
    }

    @Test
    void theHistoryIsReadAtEveryServiceThatPublishesOne() {
        assertThat(file.scope(REPLAY).get("protocolMappers").valueStream())
                .extracting(
                        mapper -> mapper.at("/config/included.custom.audience").asText())
                .containsExactlyInAnyOrder(
                        "organisation-registry", "intake", "referral", "early-signalling", "resident-journey");
    }

    @Test
    void everyPermissionIsOpenedByTheRoleOfItsName() {
        var permissions = new TreeSet<String>();
        file.realm().get("scopeMappings").valueStream().forEach(mapping -> {
            assertThat(texts(mapping.get("roles"))).containsExactly(text(mapping, "clientScope"));
            permissions.add(text(mapping, "clientScope"));
        });

        assertThat(file.realm().get("clientScopes").valueStream())
                .extracting(scope -> text(scope, "name"))
                .filteredOn(name -> !"basic".equals(name))
                .containsExactlyInAnyOrderElementsOf(permissions);
    }

    @Test
    void everyMachineHasItsPermissionsAndNoOther() {
        var machines = new TreeMap<>(MACHINES);
        machines.putAll(PLATFORM);
        assertThat(file.machines())
                .extracting(client -> text(client, "clientId"))
                .hasSameElementsAs(machines.keySet());
        machines.forEach((name, permissions) -> {
            assertThat(file.permissions(file.client(name))).as(name).isEqualTo(words(permissions));
            assertThat(file.allowed(file.user("service-account-" + name)))
                    .as(name)
                    .isEqualTo(words(permissions));
        });
    }

    @Test
    void everyPersonHasThePermissionsOfTheirRole() {
        assertThat(file.people()).extracting(user -> text(user, "username")).hasSameElementsAs(PEOPLE.keySet());
        PEOPLE.forEach((name, permissions) -> {
            assertThat(file.allowed(file.user(name))).as(name).isEqualTo(words(permissions));
            assertThat(file.permissions(file.client("pact-web"))).as(name).containsAll(words(permissions));
        });
    }

    @Test
    void theKnowledgePartnerSeesNoPersonalData() {
        assertThat(file.permissions(file.client("movisie")))
                .isNotEmpty()
                .noneMatch(permission -> permission.matches("(intake|referral|signal|journey)\\..*"));
    }

    @Test
    void everyMachineSpeaksForExactlyOneOrganisation() {
        assertThat(PLATFORM.keySet())
                .allSatisfy(name ->
                        assertThat(file.client(name).get("protocolMappers")).isEmpty());
        assertThat(file.organisations()).hasSize(MACHINES.size());
        MACHINES.keySet().forEach(name -> {
            var mapper = RealmFile.only(file.client(name).get("protocolMappers").valueStream());

            assertThat(text(mapper, "protocolMapper")).isEqualTo("oidc-hardcoded-claim-mapper");
            assertThat(mapper.at("/config/claim.value").asText()).as(name).isEqualTo(organisation(name));
            assertOrganisationInAccessTokenOnly(mapper);
        });
    }

    @Test
    void everyPersonSpeaksForTheirEmployerAndAResidentForNone() {
        var mapper =
                RealmFile.only(file.client("pact-web").get("protocolMappers").valueStream());

        assertThat(mapper.at("/config/user.attribute").asText()).isEqualTo("organisation_id");
        assertOrganisationInAccessTokenOnly(mapper);
        EMPLOYER.forEach(
                (person, employer) -> assertThat(texts(file.user(person).at("/attributes/organisation_id")))
                        .as(person)
                        .containsExactly(organisation(employer)));
        assertThat(file.user("resident").has("attributes")).isFalse();
    }

    private static void assertOrganisationInAccessTokenOnly(JsonNode mapper) {
        assertThat(List.of("claim.name", "access.token.claim", "id.token.claim", "userinfo.token.claim"))
                .extracting(key -> mapper.at("/config/" + key).asText())
                .containsExactly("organisation_id", "true", "false", "false");
    }

    private String organisation(String code) {
        return text(
                RealmFile.only(file.organisations().valueStream().filter(each -> code.equals(text(each, "code")))),
                "id");
    }

    private static Set<String> words(String permissions) {
        return new TreeSet<>(Set.of(permissions.split(" ")));
    }
}

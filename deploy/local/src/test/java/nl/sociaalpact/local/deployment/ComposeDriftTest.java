package nl.sociaalpact.local.deployment;

import static nl.sociaalpact.local.deployment.DeploymentDriftTest.database;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docker-compose.yml against the agreement, the realm and the build. */
class ComposeDriftTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{((?:SECRET|PASSWORD)_[A-Z_]+)}");

    private final ProjectFiles files = ProjectFiles.ofThisProject();
    private final Agreement agreement = Agreement.readFrom(files);
    private final ComposeFile compose = ComposeFile.readFrom(files);

    @Test
    void runsTheAgreedProcesses() {
        assertThat(compose.processes()).isEqualTo(agreement.ports().keySet());
    }

    @Test
    void publishesTheAgreedPortsOnLoopbackOnly() {
        for (var process : compose.processes()) {
            assertThat(compose.ports(process))
                    .as(process)
                    .allSatisfy(port -> assertThat(port.address()).isEqualTo("127.0.0.1"))
                    .extracting(ComposeFile.PublishedPort::outside)
                    .isEqualTo(agreement.ports().get(process));
        }
        assertThat(ComposeFile.ERRANDS)
                .noneMatch(errand -> compose.service(errand).keys().contains("ports"));
    }

    @Test
    void listensWhereItsPortsLead() {
        for (var service : agreement.services()) {
            var environment = compose.environment(service);

            assertThat(compose.ports(service))
                    .extracting(port -> "" + port.inside())
                    .containsExactly(environment.get("QUARKUS_HTTP_PORT"), environment.get("QUARKUS_MANAGEMENT_PORT"));
        }
        assertThat(compose.environment("keycloak").get("KC_HTTP_PORT"))
                .isEqualTo("" + compose.ports("keycloak").getFirst().inside());
        assertThat(compose.environment("kafka").get("KAFKA_ADVERTISED_LISTENERS"))
                .endsWith("127.0.0.1:" + compose.ports("kafka").getFirst().inside());
    }

    @Test
    void setsExactlyTheAgreedEnvironment() {
        for (var service : agreement.services()) {
            assertThat(compose.environment(service).keySet()).as(service).isEqualTo(agreement.environment(service));
        }
    }

    @Test
    void givesEachServiceItsOwnDatabaseAndRoles() {
        for (var service : agreement.services()) {
            var environment = compose.environment(service);
            var secret = ServiceSettings.variable(service);

            assertThat(environment)
                    .containsEntry("PACT_DATABASE_NAME", database(service))
                    .containsEntry("PACT_DATABASE_USERNAME", database(service))
                    .containsEntry("PACT_DATABASE_PASSWORD", "${" + secret + "_PASSWORD}")
                    .containsEntry("PACT_DATABASE_MIGRATOR_USERNAME", database(service) + "_migrator")
                    .containsEntry("PACT_DATABASE_MIGRATOR_PASSWORD", "${" + secret + "_MIGRATOR_PASSWORD}");
            assertThat(compose.environment("databases"))
                    .containsEntry(secret + "_PASSWORD", "${" + secret + "_PASSWORD}")
                    .containsEntry(secret + "_MIGRATOR_PASSWORD", "${" + secret + "_MIGRATOR_PASSWORD}");
        }
        assertThat(words("databases", "DATABASES"))
                .containsAll(agreement.services().stream()
                        .map(DeploymentDriftTest::database)
                        .toList());
    }

    @Test
    void createsTheAgreedTopicsAndNoOther() {
        assertThat(words("topics", "TOPICS")).isEqualTo(agreement.topics().keySet());
        assertThat(compose.environment("kafka")).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @Test
    void theStewardIsTheMunicipality() {
        var municipality = files.yaml("deploy/realm/organisations.json").items().stream()
                .filter(organisation ->
                        "gemeente".equals(organisation.at("code").text()))
                .map(organisation -> organisation.at("id").text())
                .toList();

        assertThat(agreement.services())
                .extracting(service -> compose.environment(service).get("PACT_STEWARD_ORGANISATION_ID"))
                .containsOnly(municipality.getFirst());
    }

    @Test
    void onlyTheServicesUserCanReadTheKeys() {
        var user = Pattern.compile("USER ([0-9]+):([0-9]+)").matcher(files.text("deploy/docker/Dockerfile"));
        assertThat(user.find()).isTrue();
        var install = "install -o %s -g %s -m 0400 /dev/stdin ".formatted(user.group(1), user.group(2));
        var errand = compose.service("keys").at("command").texts().getLast();

        assertThat(agreement.services())
                .allSatisfy(service -> assertThat(errand).contains(install + keyset(service) + "\n"));
        assertThat(errand).contains(install + identityIndexKey() + "\n", install + accessLogKey() + "\n");
    }

    @Test
    void eachServiceSeesItsOwnKeysOnly() {
        var shared = "keyset:%s:ro".formatted(Path.of(keyset("intake")).getParent());
        var own = Map.of(
                "intake",
                        "identity-index:%s:ro"
                                .formatted(Path.of(identityIndexKey()).getParent()),
                "resident-journey",
                        "access-log:%s:ro".formatted(Path.of(accessLogKey()).getParent()));

        for (var service : agreement.services()) {
            assertThat(compose.service(service).at("volumes").texts())
                    .as(service)
                    .isEqualTo(own.containsKey(service) ? List.of(shared, own.get(service)) : List.of(shared));
        }
    }

    @Test
    void keycloakIsTheOneOfTheBuildAndKnowsEverySecretOfTheRealm() {
        var realm = files.text("deploy/realm/sociaal-pact-realm.json");
        var expected = PLACEHOLDER
                .matcher(realm)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(compose.service("keycloak").at("image").text())
                .isEqualTo("keycloak/keycloak:" + files.buildProperty("keycloak.version"));
        assertThat(compose.environment("keycloak").keySet().stream().filter(key -> key.matches("(SECRET|PASSWORD)_.*")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void servicesExpectTheIssuerThatKeycloakWritesIntoTokens() {
        var keycloak = compose.environment("keycloak").get("KC_HOSTNAME");
        var name = keycloak.replaceAll("^http://|:[0-9]+$", "");

        assertThat(compose.service("keycloak")
                        .at("networks", "default", "aliases")
                        .texts())
                .containsExactly(name);
        for (var service : agreement.services()) {
            assertThat(compose.environment(service)).containsEntry("PACT_OIDC_URL", keycloak + "/realms/sociaal-pact");
        }
    }

    @Test
    void noSecretStandsInTheFile() {
        for (var service : compose.services().keys()) {
            var secrets = compose.environment(service).keySet().stream()
                    .filter(key -> key.matches("(SECRET|PASSWORD)_.*|.*PASSWORD"));

            assertThat(secrets)
                    .as(service)
                    .allSatisfy(key -> assertThat(compose.environment(service).get(key))
                            .matches("\\$\\{[A-Z_]+(:\\?[a-z/ -]*)?}"));
        }
    }

    private String keyset(String service) {
        return compose.environment(service).get("PACT_RESIDENT_REFERENCE_KEYSET");
    }

    private String identityIndexKey() {
        return compose.environment("intake").get("PACT_IDENTITY_INDEX_KEY_FILE");
    }

    private String accessLogKey() {
        return compose.environment("resident-journey").get("PACT_ACCESS_LOG_SIGNING_KEY_FILE");
    }

    private Set<String> words(String service, String key) {
        return new TreeSet<>(Set.of(compose.environment(service).get(key).split(" ")));
    }
}

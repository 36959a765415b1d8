package nl.sociaalpact.local.realm;

import static nl.sociaalpact.local.realm.RealmFile.text;
import static nl.sociaalpact.local.realm.RealmFile.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How people and machines may log in, and what the realm never allows. */
class RealmFileTest {
    private final RealmFile file = RealmFile.read();
    private final JsonNode realm = file.realm();

    @Test
    void noClientUsesTheImplicitFlowOrThePasswordGrant() {
        assertThat(file.clients()).allSatisfy(client -> {
            assertThat(client.get("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        });
    }

    @Test
    void machinesUseNothingButClientCredentials() {
        assertThat(file.machines()).isNotEmpty().allSatisfy(machine -> {
            assertThat(machine.get("publicClient").asBoolean(true)).isFalse();
            assertThat(machine.get("standardFlowEnabled").asBoolean(true)).isFalse();
            assertThat(otherGrants(machine)).containsOnly("false");
        });
    }

    @Test
    void peopleLogInWithPkceOnly() {
        var doors = file.clients().stream()
                .filter(client -> client.get("standardFlowEnabled").asBoolean(true))
                .toList();

        assertThat(doors).extracting(client -> text(client, "clientId")).containsExactly("pact-web");
        assertThat(doors.getFirst().at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(otherGrants(doors.getFirst())).containsOnly("false");
    }

    @Test
    void redirectsAreExactAddresses() {
        assertThat(file.clients()).allSatisfy(client -> {
            assertThat(texts(client.get("redirectUris"))).allMatch(uri -> uri.matches("https?://[^*?#]+"));
            assertThat(texts(client.get("webOrigins"))).isEmpty();
        });
        assertThat(texts(file.client("pact-web").get("redirectUris")))
                .containsExactly("http://127.0.0.1:18999/callback");
    }

    @Test
    void noClientHasFullScopeOrOfflineTokens() {
        assertThat(file.clients()).allSatisfy(client -> {
            assertThat(client.get("fullScopeAllowed").asBoolean(true)).isFalse();
            assertThat(texts(client.get("optionalClientScopes"))).isEmpty();
            assertThat(texts(client.get("defaultClientScopes"))).doesNotContain("offline_access");
        });
        assertThat(texts(realm.get("defaultDefaultClientScopes"))).containsExactly("basic");
        assertThat(texts(realm.get("defaultOptionalClientScopes"))).isEmpty();
    }

    @Test
    void builtInClientsAreSwitchedOff() {
        assertThat(List.of("account", "account-console", "admin-cli", "broker", "security-admin-console"))
                .allSatisfy(id -> assertThat(file.client(id).get("enabled").asBoolean(true))
                        .isFalse());
    }

    @Test
    void tokensAreShortLivedAndSignedWithRs256() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isBetween(1, 300);
        assertThat(file.clients()).noneMatch(client -> client.at("/attributes").has("access.token.lifespan"));
        assertThat(text(realm, "defaultSignatureAlgorithm")).isEqualTo("RS256");
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt(1)).isZero();
    }

    @Test
    void guessingRegisteringAndPlainHttpFromOutsideAreRefused() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isBetween(1, 10);
        assertThat(realm.get("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(text(realm, "sslRequired")).isEqualTo("external");
        assertThat(text(realm, "passwordPolicy")).contains("length(12)");
    }

    /** Without any policy Keycloak would let everybody register; one that trusts no host lets nobody. */
    @Test
    void nobodyRegistersAClient() {
        var policies = realm.at("/components/org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy");

        assertThat(policies.valueStream())
                .extracting(policy -> text(policy, "subType"))
                .containsExactlyInAnyOrder("anonymous", "authenticated");
        assertThat(policies.valueStream()).allSatisfy(policy -> {
            assertThat(text(policy, "providerId")).isEqualTo("trusted-hosts");
            assertThat(policy.at("/config/host-sending-registration-request-must-match/0")
                            .asText())
                    .isEqualTo("true");
            assertThat(policy.get("config").has("trusted-hosts")).isFalse();
        });
    }

    @Test
    void loginsAndAdministrationAreRecorded() {
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsDetailsEnabled").asBoolean(true)).isFalse();
        assertThat(texts(realm.get("eventsListeners"))).contains("jboss-logging");
    }

    @Test
    void onlyAnAdministratorSetsAPersonsOrganisation() {
        var config =
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
        var profile = RealmFile.json(config.asText());

        var attribute = RealmFile.only(
                profile.get("attributes").valueStream().filter(each -> "organisation_id".equals(text(each, "name"))));

        assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    @Test
    void secretsAreNamedButNotInTheFile() {
        assertThat(file.clients())
                .allSatisfy(client -> assertThat(text(client, "secret"))
                        .isIn("", "${SECRET_%s}".formatted(variable(text(client, "clientId")))));
        assertThat(file.machines())
                .allSatisfy(machine -> assertThat(text(machine, "secret")).isNotEmpty());
        assertThat(file.people())
                .hasSize(5)
                .allSatisfy(person -> assertThat(person.get("credentials").valueStream())
                        .extracting(credential -> text(credential, "value"))
                        .containsExactly("${PASSWORD_%s}".formatted(variable(text(person, "username")))));
        assertThat(file.text()).doesNotContain("privateKey", "hashedSaltedValue", "secretData");
    }

    private static List<String> otherGrants(JsonNode client) {
        return List.of(
                client.at("/attributes/oauth2.device.authorization.grant.enabled")
                        .asText(),
                client.at("/attributes/oidc.ciba.grant.enabled").asText(),
                client.at("/attributes/standard.token.exchange.enabled").asText());
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

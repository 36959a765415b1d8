package nl.sociaalpact.local.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import nl.sociaalpact.local.part.KeycloakPart;
import org.junit.jupiter.api.Test;

class KeycloakLoginIT {
    private static final Keycloak.PublicClient PACT_WEB =
            new Keycloak.PublicClient("pact-web", URI.create("http://127.0.0.1:18999/callback"));

    private final KeycloakPart part = KeycloakPart.shared();
    private final Keycloak keycloak = new Keycloak(part.issuer());

    @Test
    void aPartnersSystemGetsATokenForItsOrganisation() throws IOException {
        // When
        var claims = claims(keycloak.clientToken("venzo", part.secrets().clientSecret("venzo")));

        // Then
        assertThat(claims.path("azp").asText()).isEqualTo("venzo");
        assertThat(claims.path("iss").asText()).isEqualTo(part.issuer());
        assertThat(claims.path("organisation_id").asText()).isEqualTo("6f1d0f5e-0005-4a00-8000-000000000005");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isCloseTo(300, within(1L));
    }

    @Test
    void aPersonLogsInAsABrowserWould() throws IOException {
        // When
        var claims = claims(
                keycloak.personToken(PACT_WEB, "worker-dynamo", part.secrets().password("worker-dynamo")));

        // Then
        assertThat(claims.path("azp").asText()).isEqualTo("pact-web");
        assertThat(claims.path("organisation_id").asText()).isEqualTo("6f1d0f5e-0003-4a00-8000-000000000003");
        assertThat(claims.path("scope").asText().split(" "))
                .contains("referral.answer")
                .doesNotContain("journey.audit");
    }

    @Test
    void wrongSecretsAreRefusedWithoutRepeatingThem() {
        assertThatThrownBy(() -> keycloak.clientToken("venzo", "not-the-secret"))
                .isInstanceOf(LoginFailure.class)
                .hasMessageNotContaining("not-the-secret");
        assertThatThrownBy(() -> keycloak.personToken(PACT_WEB, "analyst", "not-the-password"))
                .isInstanceOf(LoginFailure.class)
                .hasMessageContaining("analyst")
                .hasMessageNotContaining("not-the-password");
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}

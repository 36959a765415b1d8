package nl.sociaalpact.local.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.sociaalpact.local.login.Keycloak;
import nl.sociaalpact.local.login.Keycloak.PublicClient;
import nl.sociaalpact.local.part.Checkout;
import nl.sociaalpact.local.part.PlatformFailure;
import nl.sociaalpact.local.part.RealmSecrets;

/** Access tokens for everyone the realm knows: partners' systems by their own secret, people by logging in. */
public final class Tokens {
    private static final PublicClient PACT_WEB =
            new PublicClient("pact-web", URI.create("http://127.0.0.1:18999/callback"));

    private final Keycloak keycloak;
    private final RealmSecrets secrets;

    Tokens(String issuer, RealmSecrets secrets) {
        this.keycloak = new Keycloak(issuer);
        this.secrets = secrets;
    }

    /** The access token of a system or a person, by the name it has in the realm. */
    public String of(String name) {
        if (systems().contains(name)) {
            return keycloak.clientToken(name, secrets.clientSecret(name));
        }
        if (people().contains(name)) {
            return keycloak.personToken(PACT_WEB, name, secrets.password(name));
        }
        throw new PlatformFailure("The realm does not know %s; systems are %s, people are %s."
                .formatted(name, String.join(", ", systems()), String.join(", ", people())));
    }

    public static List<String> systems() {
        return realm().path("clients")
                .valueStream()
                .filter(client -> client.path("serviceAccountsEnabled").asBoolean())
                .map(client -> client.path("clientId").asText())
                .toList();
    }

    public static List<String> people() {
        return realm().path("users")
                .valueStream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> user.path("username").asText())
                .toList();
    }

    private static JsonNode realm() {
        try {
            return new ObjectMapper().readTree(Checkout.realm().toFile());
        } catch (IOException failure) {
            throw new PlatformFailure(
                    "The realm cannot be read from %s; put the file back.".formatted(Checkout.realm()), failure);
        }
    }
}

package nl.sociaalpact.local.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** One realm of Keycloak over HTTP. Redirects are not followed: the answer to a login is one. */
public final class Keycloak {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String issuer;

    public Keycloak(String issuer) {
        this.issuer = issuer;
    }

    /** A machine's token: client credentials. */
    public String clientToken(String clientId, String clientSecret) {
        var credentials = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
        var request = tokenRequest(Map.of("grant_type", "client_credentials"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        return accessToken(send(request));
    }

    /** A person's token: authorization code with PKCE at a public client, as a browser does it. */
    public String personToken(PublicClient publicClient, String username, String password) {
        return new BrowserLogin(this, publicClient).token(username, password);
    }

    /** A client without a secret, and where the browser goes back to. */
    public record PublicClient(String clientId, URI redirectUri) {}

    URI endpoint(String name, Map<String, String> query) {
        return URI.create("%s/protocol/openid-connect/%s?%s".formatted(issuer, name, form(query)));
    }

    HttpRequest.Builder tokenRequest(Map<String, String> form) {
        return HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new LoginFailure("Keycloak does not answer at %s; see ./pact status.".formatted(issuer), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoginFailure("The login was interrupted.", interrupted);
        }
    }

    static String accessToken(HttpResponse<String> response) {
        var answer = json(response.body());
        if (response.statusCode() != 200) {
            throw new LoginFailure("Keycloak refuses a token: %s (%s)."
                    .formatted(
                            answer.path("error").asText(),
                            answer.path("error_description").asText()));
        }
        return answer.path("access_token").asText();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException failure) {
            throw new LoginFailure("Keycloak's answer is not JSON.", failure);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

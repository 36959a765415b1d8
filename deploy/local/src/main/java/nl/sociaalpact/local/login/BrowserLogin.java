package nl.sociaalpact.local.login;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Logs a person in step by step as a browser would: page, form, redirect with a code, token for the code. */
final class BrowserLogin {
    private final Keycloak keycloak;
    private final Keycloak.PublicClient client;
    private final Pkce pkce = Pkce.random();
    private final String state = Pkce.randomText();

    BrowserLogin(Keycloak keycloak, Keycloak.PublicClient client) {
        this.keycloak = keycloak;
        this.client = client;
    }

    String token(String username, String password) {
        var answer = submit(page(), username, password);
        var location = answer.headers()
                .firstValue("Location")
                .filter(address -> address.startsWith(client.redirectUri().toString()))
                .orElseThrow(() ->
                        new LoginFailure("Keycloak does not accept the name and password of %s.".formatted(username)));
        return exchange(code(URI.create(location), state));
    }

    private LoginPage page() {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", client.clientId());
        query.put("redirect_uri", client.redirectUri().toString());
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("state", state);
        query.put("code_challenge", pkce.challenge());
        query.put("code_challenge_method", "S256");
        var answer = keycloak.send(HttpRequest.newBuilder(keycloak.endpoint("auth", query)));
        return LoginPage.parse(answer.body(), answer.headers().allValues("Set-Cookie"));
    }

    private HttpResponse<String> submit(LoginPage page, String username, String password) {
        var form = Keycloak.form(Map.of("username", username, "password", password));
        return keycloak.send(HttpRequest.newBuilder(page.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", page.cookies())
                .POST(BodyPublishers.ofString(form)));
    }

    private String exchange(String code) {
        return Keycloak.accessToken(keycloak.send(keycloak.tokenRequest(Map.of(
                "grant_type", "authorization_code",
                "client_id", client.clientId(),
                "redirect_uri", client.redirectUri().toString(),
                "code", code,
                "code_verifier", pkce.verifier()))));
    }

    /** The code in the redirect, if it answers the login we began. */
    static String code(URI location, String expectedState) {
        var query = new LinkedHashMap<String, String>();
        Arrays.stream(location.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> query.put(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        if (!expectedState.equals(query.get("state"))) {
            throw new LoginFailure("The redirect answers another login than the one begun here.");
        }
        var code = query.get("code");
        if (code == null) {
            throw new LoginFailure("Keycloak refuses the login: %s.".formatted(query.get("error")));
        }
        return code;
    }
}

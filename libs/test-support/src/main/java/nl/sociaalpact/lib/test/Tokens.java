package nl.sociaalpact.lib.test;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens as Keycloak makes them, signed with a key of this test run. Start from a valid one and change what the
 * test is about: {@code Tokens.of(DYNAMO, "referral.read").expired().text()}.
 */
public final class Tokens {
    private static final KeyPair KEYS = keys();
    private static final KeyPair OTHER_KEYS = keys();

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private PrivateKey key = KEYS.getPrivate();
    private Set<String> audience = Set.of(ServiceSettings.load().name());
    private Instant expiresAt = Instant.now().plus(Duration.ofMinutes(5));

    private Tokens(String subject, String client, String scopes) {
        claims.put("sub", subject);
        claims.put("azp", client);
        claims.put("scope", scopes);
        claims.put("typ", "Bearer");
        claims.put("iss", "http://127.0.0.1:18080/realms/sociaal-pact");
    }

    /** The token of an organisation's system. */
    public static Tokens of(UUID organisation, String... scopes) {
        var code = Organisations.code(organisation);
        return new Tokens("service-account-" + code, code, String.join(" ", scopes))
                .with("organisation_id", organisation.toString());
    }

    /** The token of a person without an organisation. */
    public static Tokens ofPerson(String subject, String... scopes) {
        return new Tokens(subject, "pact-web", String.join(" ", scopes));
    }

    /** With another value of a claim. */
    public Tokens with(String claim, String value) {
        claims.put(claim, value);
        return this;
    }

    /** Without a claim. */
    public Tokens without(String claim) {
        claims.remove(claim);
        return this;
    }

    /** For another service. */
    public Tokens forAudience(String service) {
        audience = Set.of(service);
        return this;
    }

    /** Too old. */
    public Tokens expired() {
        expiresAt = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    /** Signed by somebody else. */
    public Tokens forged() {
        key = OTHER_KEYS.getPrivate();
        return this;
    }

    /** The signed token. */
    public String text() {
        return Jwt.claims(claims)
                .audience(audience)
                .issuedAt(expiresAt.minus(Duration.ofMinutes(5)))
                .expiresAt(expiresAt)
                .claim("jti", UUID.randomUUID().toString())
                .sign(key);
    }

    /** The value of the Authorization header. */
    public String header() {
        return "Bearer " + text();
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

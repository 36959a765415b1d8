package nl.sociaalpact.lib.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A verified token with these claims. */
record FakeToken(Map<String, Object> claims) implements JsonWebToken {
    static FakeToken ofDynamo() {
        return new FakeToken(Map.of(
                "iss", "https://login.example/realms/sociaal-pact",
                "sub", "service-account-dynamo",
                "azp", "dynamo",
                "organisation_id", "6f1d0f5e-0003-4a00-8000-000000000003"));
    }

    FakeToken with(String claim, Object value) {
        var changed = new HashMap<>(claims);
        changed.put(claim, value);
        return new FakeToken(changed);
    }

    FakeToken without(String claim) {
        var changed = new HashMap<>(claims);
        changed.remove(claim);
        return new FakeToken(changed);
    }

    @Override
    public String getName() {
        return (String) claims.get("sub");
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String claimName) {
        return (T) claims.get(claimName);
    }
}

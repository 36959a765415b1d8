package nl.sociaalpact.local.part;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The secrets that the realm file leaves open: {@code ${SECRET_<CLIENT>}} and {@code ${PASSWORD_<PERSON>}}, filled by Keycloak at import. */
public final class RealmSecrets {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{((?:SECRET|PASSWORD)_[A-Z0-9_]+)}");

    private final Secrets secrets;

    public RealmSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    public String clientSecret(String client) {
        return secrets.get("secret-" + client);
    }

    public String password(String person) {
        return secrets.get("password-" + person);
    }

    /** A value for every placeholder in the realm: one left open would become the secret itself. */
    Map<String, String> environment(String realm) {
        var environment = new TreeMap<String, String>();
        var placeholders = PLACEHOLDER.matcher(realm);
        while (placeholders.find()) {
            var name = placeholders.group(1);
            environment.put(name, secrets.get(name.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return environment;
    }
}

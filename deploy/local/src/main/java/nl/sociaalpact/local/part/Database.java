package nl.sociaalpact.local.part;

import java.util.Map;

/**
 * A service's own database and its two roles: the application role (named as the database; owns nothing) and the owner, used for
 * migrations only.
 */
public record Database(String host, int port, String name, String password, String migratorPassword) {
    static final String OWNER_SUFFIX = "_migrator";

    /** The database of a service carries the service's name, with underscores. */
    public static String nameFor(String service) {
        return service.replace('-', '_');
    }

    public String username() {
        return name;
    }

    public String migratorUsername() {
        return name + OWNER_SUFFIX;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** The environment a service finds its database by. */
    public Map<String, String> environment() {
        return Map.of(
                "PACT_DATABASE_HOST", host,
                "PACT_DATABASE_PORT", Integer.toString(port),
                "PACT_DATABASE_NAME", name,
                "PACT_DATABASE_USERNAME", username(),
                "PACT_DATABASE_PASSWORD", password,
                "PACT_DATABASE_MIGRATOR_USERNAME", migratorUsername(),
                "PACT_DATABASE_MIGRATOR_PASSWORD", migratorPassword);
    }

    @Override
    public String toString() {
        return "Database[" + jdbcUrl() + "]";
    }
}

package nl.sociaalpact.residentjourney.store;

import jakarta.enterprise.context.Dependent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the role that owns the tables logs in; migrations run as it. */
@Dependent
class OwnerRole {
    private final String username;
    private final String password;

    OwnerRole(
            @ConfigProperty(name = "quarkus.flyway.username") String username,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.username = username;
        this.password = password;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }
}

package nl.sociaalpact.lib.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads who calls from the access token that Quarkus has verified. */
@RequestScoped
public class Callers {
    private static final String ORGANISATION = "organisation_id";

    private final JsonWebToken token;

    Callers(JsonWebToken token) {
        this.token = token;
    }

    /**
     * The organisation that calls.
     *
     * @throws NoOrganisation when the token names none: it belongs to a resident, or to nobody we know
     */
    public Caller organisation() {
        var organisation = organisationId().orElseThrow(NoOrganisation::new);
        return new Caller(organisation, text("azp"), text("sub"));
    }

    /** The person that calls. */
    public Person person() {
        return new Person(text("iss"), text("sub"));
    }

    private Optional<UUID> organisationId() {
        try {
            return Optional.ofNullable(claim(ORGANISATION)).map(UUID::fromString);
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return Optional.ofNullable(claim(name)).orElseThrow(NoOrganisation::new);
    }

    private @Nullable String claim(String name) {
        Object value = token.getClaim(name);
        return value instanceof String text ? text : null;
    }
}

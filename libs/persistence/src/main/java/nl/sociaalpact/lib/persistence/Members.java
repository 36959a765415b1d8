package nl.sociaalpact.lib.persistence;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What this service knows of the members of the pact; the registry's events are its only source. */
public final class Members {
    private static final String PUT = """
            INSERT INTO member (organisation_id, code, standing) VALUES ($1, $2, $3)
            ON CONFLICT (organisation_id) DO UPDATE SET code = excluded.code, standing = excluded.standing""";

    private Members() {}

    /**
     * Keeps an organisation's standing, inside the open unit of work; it holds from the next transaction on.
     *
     * @param code short public name, kebab-case
     * @param standing applied, active, suspended or left
     */
    public static Uni<Void> put(UUID organisation, String code, String standing) {
        return Sql.update(PUT, organisation, code, standing).replaceWithVoid();
    }

    /** The code of an organisation that is an active member. */
    public static Uni<Optional<String>> activeCode(UUID organisation) {
        return Sql.first(
                "SELECT code FROM member WHERE organisation_id = $1 AND standing = 'active'",
                row -> row.getString("code"),
                organisation);
    }
}

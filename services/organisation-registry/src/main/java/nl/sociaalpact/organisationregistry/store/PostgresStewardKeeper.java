package nl.sociaalpact.organisationregistry.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.usecase.StewardKeeper;

/** The steward's one row; writing it locks it, which puts replicas that start together in line. */
@ApplicationScoped
class PostgresStewardKeeper implements StewardKeeper {
    private static final String NAME = """
            INSERT INTO steward (organisation_id) VALUES ($1)
            ON CONFLICT (only_row) DO UPDATE SET organisation_id = excluded.organisation_id""";

    @Override
    public Uni<Void> name(OrganisationId steward) {
        return Sql.update(NAME, steward.value()).replaceWithVoid();
    }
}

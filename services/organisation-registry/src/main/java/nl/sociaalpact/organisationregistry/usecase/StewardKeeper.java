package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;

/** Tells the database who the steward is, so that row-level security knows too. */
public interface StewardKeeper {
    /** Names the steward. Of two at the same moment the second waits until the first has committed. */
    Uni<Void> name(OrganisationId steward);
}

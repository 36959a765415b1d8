package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.MembershipChange;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;

/** Keeps organisations and the history of their membership. */
public interface Organisations {
    /** The organisation, when it is registered. */
    Uni<Optional<Organisation>> find(OrganisationId id);

    /**
     * Keeps a new organisation, without a standing: {@link #keep} follows.
     *
     * @throws NotAdded as the failure of the result, when its id or its code is there already
     */
    Uni<Void> add(Organisation organisation);

    /** Keeps a changed organisation and gives it back with its new version. */
    Uni<Organisation> replace(Organisation organisation);

    /** Adds to the history and lets the standing count from the next transaction on. */
    Uni<Void> keep(MembershipChange change, Organisation organisation);

    /** At most {@code size} organisations in the order of their ids. */
    Uni<List<Organisation>> page(OrganisationFilter filter, Optional<UUID> after, int size);

    /** At most {@code size} lines of the history, newest first. */
    Uni<List<MembershipChange>> history(OrganisationId organisation, Optional<UUID> before, int size);
}

package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.ServiceId;

/** Keeps what was last told of the room that services have. */
public interface Capacities {
    /** The capacity of a service, when it was ever told. */
    Uni<Optional<Capacity>> find(ServiceId service);

    /**
     * Keeps a capacity that is told for the first time.
     *
     * @throws nl.sociaalpact.lib.persistence.StaleVersion as the failure of the result, when somebody was faster
     */
    Uni<Void> add(Capacity capacity);

    /** Keeps a capacity in the place of the one before, and gives it back with its new version. */
    Uni<Capacity> replace(Capacity capacity);
}

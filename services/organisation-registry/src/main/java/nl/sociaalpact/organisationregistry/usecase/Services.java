package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.ServiceId;

/** Keeps the services that organisations offer. */
public interface Services {
    /** The service, when there is one with this id. */
    Uni<Optional<OfferedService>> find(ServiceId id);

    /** Keeps a new service. */
    Uni<Void> add(OfferedService service);

    /** Keeps a changed service and gives it back with its new version. */
    Uni<OfferedService> replace(OfferedService service);

    /** At most {@code size} services, newest first. */
    Uni<List<OfferedService>> page(ServiceFilter filter, Optional<UUID> before, int size);
}

package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Offer;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;

/** Publishes a service of an active member. */
@ApplicationScoped
public class PublishService {
    private final UnitOfWork work;
    private final Services services;
    private final RegistryEvents events;
    private final Clock clock;
    private final Ids ids;

    PublishService(UnitOfWork work, Services services, RegistryEvents events, Clock clock, Ids ids) {
        this.work = work;
        this.services = services;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** A service that an organisation wants to offer. */
    public record Command(OrganisationId caller, Offer offer) {}

    /** Publishes it. */
    public Uni<OfferedService> handle(Command command) {
        var id = new ServiceId(ids.next());
        var published = OfferedService.publish(id, command.caller(), command.offer(), clock.instant());
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> services.add(published.state())
                        .chain(() -> events.publish(published.events()))
                        .replaceWith(published.state()));
    }
}

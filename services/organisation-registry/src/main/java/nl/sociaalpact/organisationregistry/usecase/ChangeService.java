package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.Offer;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.domain.ServiceStatus;

/** Changes a service, or stops offering it: done by the organisation that offers it. */
@ApplicationScoped
public class ChangeService {
    private final UnitOfWork work;
    private final Services services;
    private final RegistryEvents events;
    private final Clock clock;

    ChangeService(UnitOfWork work, Services services, RegistryEvents events, Clock clock) {
        this.work = work;
        this.services = services;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A service as its organisation wants it from now on.
     *
     * @param version the version that the caller read
     */
    public record Command(OrganisationId caller, ServiceId service, Offer offer, ServiceStatus status, long version) {}

    /**
     * Changes it.
     *
     * @throws StaleVersion as the failure of the result, when somebody else changed it since it was read
     */
    public Uni<Decision<OfferedService>> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> services.find(command.service())
                        .map(found -> found.map(service -> decide(service, command))
                                .orElseGet(() -> new Refused<>(new Refusal.Unknown())))
                        .chain(this::keep));
    }

    /** Ownership comes first: another organisation learns nothing about versions. */
    private Decision<OfferedService> decide(OfferedService service, Command command) {
        var decision = service.change(command.caller(), command.offer(), command.status(), clock.instant());
        if (decision instanceof Accepted && service.version() != command.version()) {
            throw new StaleVersion();
        }
        return decision;
    }

    private Uni<Decision<OfferedService>> keep(Decision<OfferedService> decision) {
        return switch (decision) {
            case Accepted<OfferedService>(var state, var facts) ->
                services.replace(state).call(() -> events.publish(facts)).map(stored -> new Accepted<>(stored, facts));
            case Refused<OfferedService> refused -> Uni.createFrom().item(refused);
        };
    }
}

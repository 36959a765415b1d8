package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.ServiceId;

/** Who offers a service looked at it and says that it is still so. */
@ApplicationScoped
public class AssureService {
    private final UnitOfWork work;
    private final Services services;
    private final RegistryEvents events;
    private final Clock clock;

    AssureService(UnitOfWork work, Services services, RegistryEvents events, Clock clock) {
        this.work = work;
        this.services = services;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is assured.
     *
     * @param version the version that the caller looked at: nobody vouches for what they have not seen
     */
    public record Command(OrganisationId caller, ServiceId service, long version) {}

    /**
     * Keeps it.
     *
     * @throws StaleVersion as the failure of the result, when the service was changed since it was read
     */
    public Uni<Decision<OfferedService>> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> services.find(command.service())
                        .map(found -> found.map(service -> decide(service, command))
                                .orElseGet(() -> new Refused<>(new Refusal.Unknown())))
                        .chain(this::keep));
    }

    private Decision<OfferedService> decide(OfferedService service, Command command) {
        var decision = service.assure(command.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS));
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

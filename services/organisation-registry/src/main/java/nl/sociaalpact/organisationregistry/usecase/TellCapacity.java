package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.CapacityStatus;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.Room;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/** Who offers a service tells what room it has. */
@ApplicationScoped
public class TellCapacity {
    private final UnitOfWork work;
    private final Services services;
    private final Capacities capacities;
    private final RegistryEvents events;
    private final Clock clock;

    TellCapacity(UnitOfWork work, Services services, Capacities capacities, RegistryEvents events, Clock clock) {
        this.work = work;
        this.services = services;
        this.capacities = capacities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param read the version that the caller read; empty when it found none
     */
    public record Command(
            OrganisationId caller,
            ServiceId service,
            CapacityStatus status,
            @Nullable Room room,
            Optional<Long> read) {}

    /**
     * Keeps it.
     *
     * @throws StaleVersion as the failure of the result, when somebody else told it since it was read
     */
    public Uni<Decision<Capacity>> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> services.find(command.service())
                        .map(found -> found.map(service -> Capacity.told(
                                        service,
                                        command.caller(),
                                        command.status(),
                                        command.room(),
                                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                                .orElseGet(() -> new Refused<>(new Refusal.Unknown())))
                        .chain(decision -> keep(decision, command)));
    }

    private Uni<Decision<Capacity>> keep(Decision<Capacity> decision, Command command) {
        return switch (decision) {
            case Refused<Capacity> refused -> Uni.createFrom().item(refused);
            case Accepted<Capacity>(var told, var facts) ->
                capacities
                        .find(command.service())
                        .chain(before -> write(told, before, command.read()))
                        .call(() -> events.publish(facts))
                        .map(kept -> new Accepted<>(kept, facts));
        };
    }

    private Uni<Capacity> write(Capacity told, Optional<Capacity> before, Optional<Long> read) {
        if (!before.map(Capacity::version).equals(read)) {
            return Uni.createFrom().failure(new StaleVersion());
        }
        return read.map(version -> capacities.replace(told.inVersion(version)))
                .orElseGet(() -> capacities.add(told).replaceWith(told));
    }
}

package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.RegistryConfig;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Profile;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.Steward;

/** Changes what an organisation says of itself: done by itself or by the steward. */
@ApplicationScoped
public class ChangeOrganisation {
    private final UnitOfWork work;
    private final Organisations organisations;
    private final RegistryEvents events;
    private final Steward steward;

    ChangeOrganisation(UnitOfWork work, Organisations organisations, RegistryEvents events, RegistryConfig config) {
        this.work = work;
        this.organisations = organisations;
        this.events = events;
        this.steward = config.steward();
    }

    /**
     * A request to change an organisation.
     *
     * @param version the version that the caller read
     */
    public record Command(OrganisationId caller, OrganisationId organisation, Profile profile, long version) {}

    /**
     * Changes it.
     *
     * @throws StaleVersion as the failure of the result, when somebody else changed it since it was read
     */
    public Uni<Decision<Organisation>> handle(Command command) {
        var caller = command.caller();
        return work.inTransaction(
                new Scope.Organisation(caller.value()),
                () -> steward.is(caller) || caller.equals(command.organisation())
                        ? change(command)
                        : Uni.createFrom().item(new Refused<>(new Refusal.NotOwner())));
    }

    private Uni<Decision<Organisation>> change(Command command) {
        return organisations
                .find(command.organisation())
                .map(found -> found.map(organisation -> decide(organisation, command))
                        .orElseGet(() -> new Refused<>(new Refusal.Unknown())))
                .chain(this::keep);
    }

    private static Decision<Organisation> decide(Organisation organisation, Command command) {
        if (organisation.version() != command.version()) {
            throw new StaleVersion();
        }
        return organisation.change(command.profile());
    }

    private Uni<Decision<Organisation>> keep(Decision<Organisation> decision) {
        return switch (decision) {
            case Accepted<Organisation>(var state, var facts) ->
                organisations
                        .replace(state)
                        .call(() -> events.publish(facts))
                        .map(stored -> new Accepted<>(stored, facts));
            case Refused<Organisation> refused -> Uni.createFrom().item(refused);
        };
    }
}

package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.RegistryConfig;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Profile;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.Steward;
import nl.sociaalpact.organisationregistry.usecase.KeepMembership.Step;

/** Makes an organisation known: done by itself or by the steward. It may not take part until the steward admits it. */
@ApplicationScoped
public class RegisterOrganisation {
    private static final String REASON = "registered";

    private final UnitOfWork work;
    private final Organisations organisations;
    private final KeepMembership membership;
    private final Clock clock;
    private final Steward steward;

    RegisterOrganisation(
            UnitOfWork work,
            Organisations organisations,
            KeepMembership membership,
            Clock clock,
            RegistryConfig config) {
        this.work = work;
        this.organisations = organisations;
        this.membership = membership;
        this.clock = clock;
        this.steward = config.steward();
    }

    /** A request to register an organisation under this id. */
    public record Command(OrganisationId caller, OrganisationId organisation, Profile profile) {}

    /** Registers it, unless it is there already. */
    public Uni<Decision<Organisation>> handle(Command command) {
        return mayRegister(command)
                ? work.inTransaction(scope(command.caller()), () -> register(command))
                        .onFailure(NotAdded.class)
                        .recoverWithItem(failure -> new Decision.Refused<>(((NotAdded) failure).reason()))
                : Uni.createFrom().item(new Decision.Refused<>(new Refusal.NotOwner()));
    }

    private boolean mayRegister(Command command) {
        return steward.is(command.caller()) || command.caller().equals(command.organisation());
    }

    /**
     * An organisation that registers itself is no member yet, so no transaction runs on its behalf: it runs for the
     * platform, which is safe because {@link #mayRegister} has made sure that it can only insert its own record.
     */
    private Scope scope(OrganisationId caller) {
        return steward.is(caller) ? new Scope.Organisation(caller.value()) : new Scope.Platform();
    }

    private Uni<Decision<Organisation>> register(Command command) {
        var now = clock.instant();
        var registered = Organisation.register(command.organisation(), command.profile(), now);
        return organisations
                .add(registered.state())
                .chain(() -> membership.keep(new Step(registered, null, REASON, command.caller(), now)))
                .replaceWith(registered);
    }
}

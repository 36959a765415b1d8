package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.Standing;
import nl.sociaalpact.organisationregistry.domain.Steward;
import nl.sociaalpact.organisationregistry.usecase.KeepMembership.Step;

/**
 * Makes the steward an active member when the service starts; without it nobody could ever be admitted. Changes nothing
 * when that was done before, by this replica or another.
 */
@ApplicationScoped
public class RegisterSteward {
    private static final String REASON = "keeper of the registry";

    private final UnitOfWork work;
    private final Organisations organisations;
    private final StewardKeeper keeper;
    private final KeepMembership membership;
    private final Clock clock;

    RegisterSteward(
            UnitOfWork work,
            Organisations organisations,
            StewardKeeper keeper,
            KeepMembership membership,
            Clock clock) {
        this.work = work;
        this.organisations = organisations;
        this.keeper = keeper;
        this.membership = membership;
        this.clock = clock;
    }

    /** Registers and admits the steward as far as that is still to be done. */
    public Uni<Void> handle(Steward steward) {
        return work.inTransaction(
                new Scope.Platform(),
                () -> keeper.name(steward.id())
                        .chain(() -> organisations.find(steward.id()))
                        .chain(found -> found.map(
                                        organisation -> Uni.createFrom().item(organisation))
                                .orElseGet(() -> register(steward)))
                        .chain(this::admit));
    }

    private Uni<Organisation> register(Steward steward) {
        var now = clock.instant();
        var registered = Organisation.register(steward.id(), steward.profile(), now);
        return organisations
                .add(registered.state())
                .chain(() -> membership.keep(new Step(registered, null, REASON, steward.id(), now)))
                .replaceWith(registered.state());
    }

    private Uni<Void> admit(Organisation organisation) {
        var now = clock.instant();
        return switch (organisation.moveTo(Standing.ACTIVE, now)) {
            case Accepted<Organisation> admitted -> {
                var from = organisation.membership().standing();
                var step = new Step(admitted, from, REASON, organisation.id(), now);
                yield organisations.replace(admitted.state()).chain(() -> membership.keep(step));
            }
            case Refused<Organisation> already -> Uni.createFrom().voidItem();
        };
    }
}

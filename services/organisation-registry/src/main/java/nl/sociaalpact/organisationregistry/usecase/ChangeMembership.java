package nl.sociaalpact.organisationregistry.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.organisationregistry.RegistryConfig;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Refusal;
import nl.sociaalpact.organisationregistry.domain.Standing;
import nl.sociaalpact.organisationregistry.domain.Steward;
import nl.sociaalpact.organisationregistry.usecase.KeepMembership.Step;

/** Takes an organisation a step further in the life of its membership; only the steward decides that. */
@ApplicationScoped
public class ChangeMembership {
    private final UnitOfWork work;
    private final Organisations organisations;
    private final KeepMembership membership;
    private final Clock clock;
    private final Steward steward;

    ChangeMembership(
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

    /** A step that is asked for. */
    public record Command(OrganisationId caller, OrganisationId organisation, Standing to, String reason) {}

    /** Takes the step if the life cycle has it. */
    public Uni<Decision<Organisation>> handle(Command command) {
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> refusal(command)
                        .map(reason -> Uni.createFrom().<Decision<Organisation>>item(new Refused<>(reason)))
                        .orElseGet(() -> change(command)));
    }

    private Optional<Refusal> refusal(Command command) {
        if (!steward.is(command.caller())) {
            return Optional.of(new Refusal.NotSteward());
        }
        return steward.is(command.organisation()) ? Optional.of(new Refusal.StewardStays()) : Optional.empty();
    }

    private Uni<Decision<Organisation>> change(Command command) {
        return organisations
                .find(command.organisation())
                .chain(found -> found.map(organisation -> move(organisation, command))
                        .orElseGet(() -> Uni.createFrom().item(new Refused<>(new Refusal.Unknown()))));
    }

    private Uni<Decision<Organisation>> move(Organisation organisation, Command command) {
        var now = clock.instant();
        return switch (organisation.moveTo(command.to(), now)) {
            case Accepted<Organisation> accepted -> keep(organisation, accepted, command, now);
            case Refused<Organisation> refused -> Uni.createFrom().item(refused);
        };
    }

    private Uni<Decision<Organisation>> keep(
            Organisation before, Accepted<Organisation> accepted, Command command, Instant now) {
        var from = before.membership().standing();
        var step = new Step(accepted, from, command.reason(), command.caller(), now);
        return organisations
                .replace(accepted.state())
                .call(() -> membership.keep(step))
                .map(stored -> new Accepted<>(stored, accepted.events()));
    }
}

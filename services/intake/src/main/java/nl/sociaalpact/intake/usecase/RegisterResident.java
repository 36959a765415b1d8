package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.sociaalpact.intake.domain.Decision;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.PersonalDetails;
import nl.sociaalpact.intake.domain.Recorder;
import nl.sociaalpact.intake.domain.Registration;
import nl.sociaalpact.intake.domain.RegistrationOutcome;
import nl.sociaalpact.intake.domain.ResidentId;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Gives an organisation its own record of a resident, under a new journey or under one that exists. */
@ApplicationScoped
public class RegisterResident {
    private final UnitOfWork work;
    private final Residents residents;
    private final IntakeEvents events;
    private final Clock clock;
    private final Ids ids;

    RegisterResident(UnitOfWork work, Residents residents, IntakeEvents events, Clock clock, Ids ids) {
        this.work = work;
        this.residents = residents;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who asks, what the person told, who wrote it down, and what was decided about candidates. */
    public record Command(OrganisationId caller, PersonalDetails details, Recorder by, Decision decision) {
        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    /** Writes only when the outcome is accepted. */
    public Uni<RegistrationOutcome> handle(Command command) {
        var registration = registration(command);
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> residents
                        .candidatesToRegister(
                                command.caller(), command.details().likeness())
                        .map(candidates -> registration.decide(candidates, freshJourney()))
                        .call(this::keep));
    }

    private Registration registration(Command command) {
        var moments = Moments.at(clock);
        return new Registration(
                new ResidentId(ids.next()),
                command.caller(),
                command.details(),
                command.by(),
                moments.now(),
                moments.today(),
                command.decision());
    }

    /** Random through and through: an id that tells when it was made would tell when somebody first asked for help. */
    private static JourneyId freshJourney() {
        return new JourneyId(UUID.randomUUID());
    }

    private Uni<Void> keep(RegistrationOutcome outcome) {
        return outcome instanceof RegistrationOutcome.Accepted(var resident, var event)
                ? residents.add(resident).chain(() -> events.append(event))
                : Uni.createFrom().voidItem();
    }
}

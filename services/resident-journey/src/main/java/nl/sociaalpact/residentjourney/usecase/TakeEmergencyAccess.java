package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.EmergencyAccess;
import nl.sociaalpact.residentjourney.domain.EmergencyAccessId;
import nl.sociaalpact.residentjourney.domain.JourneyEvent.EmergencyAccessTaken;
import nl.sociaalpact.residentjourney.domain.decision.Action;
import nl.sociaalpact.residentjourney.domain.decision.Emergency;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;

/**
 * Breaks the glass: an organisation reads without consent, because somebody is in danger. In the same transaction it is
 * written down, stands in the resident's timeline, and is told to the privacy officer; without those there is no answer.
 */
@ApplicationScoped
public class TakeEmergencyAccess {
    private final UnitOfWork work;
    private final Emergencies emergencies;
    private final Judge judge;
    private final TellFact tell;
    private final Ids ids;

    TakeEmergencyAccess(UnitOfWork work, Emergencies emergencies, Judge judge, TellFact tell, Ids ids) {
        this.work = work;
        this.emergencies = emergencies;
        this.judge = judge;
        this.tell = tell;
        this.ids = ids;
    }

    /**
     * What the worker says.
     *
     * @param most how many lines to return at most
     */
    public record Command(Visit.OfWorker visit, Emergency reason, String explanation, int most) {}

    /** The access, and the newest lines that it opened. */
    public record Taken(EmergencyAccess access, List<PermittedLine> lines) {}

    /** Takes it; there is always an answer, for that nothing was there matters in an emergency too. */
    public Uni<Taken> handle(Command command) {
        var visit = command.visit();
        var access = new EmergencyAccess(
                new EmergencyAccessId(ids.next()),
                visit.about(),
                visit.organisation(),
                command.reason(),
                command.explanation(),
                visit.startedAt());
        return work.inTransaction(
                visit.scope(),
                () -> emergencies
                        .add(access, visit)
                        .chain(() -> emergencies.opened(access, command.most()))
                        .chain(part -> judge.permitted(request(command), part))
                        .call(() -> tell.handle(new EmergencyAccessTaken(access)))
                        .map(lines -> new Taken(access, lines)));
    }

    private static Judge.Request request(Command command) {
        return new Judge.Request(
                command.visit(), new Action.BreakGlass(command.reason()), Activity.TAKE_EMERGENCY_ACCESS, Purpose.HELP);
    }
}

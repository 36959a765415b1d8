package nl.sociaalpact.intake.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.Debt;
import nl.sociaalpact.intake.domain.HelpQuestion;
import nl.sociaalpact.intake.domain.HelpQuestionId;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.LifeDomain;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.Recorder;
import nl.sociaalpact.intake.domain.Talents;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/** Writes down what a resident asks, in the resident's own words. */
@ApplicationScoped
public class OpenHelpQuestion {
    private final UnitOfWork work;
    private final HelpQuestions questions;
    private final IntakeEvents events;
    private final Clock clock;
    private final Ids ids;

    OpenHelpQuestion(UnitOfWork work, HelpQuestions questions, IntakeEvents events, Clock clock, Ids ids) {
        this.work = work;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who asks, for whom, what was said, and who wrote it down. */
    public record Command(
            OrganisationId caller,
            JourneyId journey,
            String words,
            String desiredFuture,
            Talents talents,
            List<LifeDomain> lifeDomains,
            List<Debt> debts,
            Recorder by) {
        public Command {
            lifeDomains = List.copyOf(lifeDomains);
            debts = List.copyOf(debts);
        }

        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    /** What becomes of it. */
    public sealed interface Outcome {
        /** The question is kept. */
        record Opened(HelpQuestion question) implements Outcome {}

        /** The organisation has no record of this resident. */
        record UnknownResident() implements Outcome {}

        /** This debt, counted from zero, cannot have begun when it says. */
        record ImpossibleDebt(int place) implements Outcome {}
    }

    /** Writes only when the outcome is that the question was opened. */
    public Uni<Outcome> handle(Command command) {
        var moments = Moments.at(clock);
        var question = question(command, moments);
        var impossible = question.impossibleDebt(moments.today());
        if (impossible.isPresent()) {
            return Uni.createFrom().item(new Outcome.ImpossibleDebt(impossible.getAsInt()));
        }
        return work.inTransaction(
                new Scope.Organisation(command.caller().value()),
                () -> questions
                        .add(question)
                        .call(area -> tell(question, area))
                        .map(area -> area.isPresent() ? new Outcome.Opened(question) : new Outcome.UnknownResident()));
    }

    private HelpQuestion question(Command command, Moments moments) {
        return new HelpQuestion(
                new HelpQuestionId(ids.next()),
                command.caller(),
                command.journey(),
                command.words(),
                command.desiredFuture(),
                command.talents(),
                command.lifeDomains(),
                command.debts(),
                command.by(),
                moments.now());
    }

    private Uni<Void> tell(HelpQuestion question, Optional<Area> area) {
        return area.map(where -> events.append(question.opened(where)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}

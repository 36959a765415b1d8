package nl.sociaalpact.residentjourney.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.Standing;
import nl.sociaalpact.residentjourney.domain.decision.Action;
import nl.sociaalpact.residentjourney.domain.decision.Context;
import nl.sociaalpact.residentjourney.domain.decision.Decisions;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.domain.decision.PurposeMatrix;
import nl.sociaalpact.residentjourney.domain.decision.Ruling;
import nl.sociaalpact.residentjourney.domain.decision.Subject;

/** Puts lines before the decision module. It keeps nothing from one request to the next. */
@ApplicationScoped
class Judge {
    private final Decisions decisions = new Decisions(PurposeMatrix.shipped());

    /** The lines of this part that the visitor may see. */
    List<PermittedLine> permitted(Visit.OfWorker visit, Action action, Purpose purpose, Timeline.Part part) {
        var today = Day.of(visit.startedAt());
        var reader = new Subject.Organisation(visit.organisation().value(), part.mandates());
        var context = new Context(today, Standing.openings(part.consents(), today));
        return part.lines().stream()
                .flatMap(line -> permitted(line, decisions.decide(reader, action, line.item(), purpose, context)))
                .toList();
    }

    private static Stream<PermittedLine> permitted(Line line, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permit permit -> Stream.of(new PermittedLine(line, permit));
            case Ruling.Deny deny -> Stream.empty();
        };
    }
}

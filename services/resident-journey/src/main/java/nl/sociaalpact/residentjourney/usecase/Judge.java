package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/**
 * Puts the lines that a request asks for before the decision module, and writes down what came out: the decision always,
 * and the access if there is any. It keeps nothing from one request to the next.
 */
@ApplicationScoped
class Judge {
    private final Decisions decisions = new Decisions(PurposeMatrix.shipped());
    private final LogDecision logDecision;
    private final LogAccess logAccess;

    Judge(LogDecision logDecision, LogAccess logAccess) {
        this.logDecision = logDecision;
        this.logAccess = logAccess;
    }

    /** What is asked, for what, and what it is in the register of processing activities. */
    record Request(Visit.OfWorker visit, Action action, Activity activity, Purpose purpose) {}

    /** The lines that the visitor may see, after it was written down that they may. */
    Uni<List<PermittedLine>> permitted(Request request, Timeline.Part part) {
        var lines = decide(request, part);
        return logDecision
                .handle(request, lines)
                .chain(() -> lines.isEmpty() ? Uni.createFrom().voidItem() : shown(request, lines))
                .replaceWith(lines);
    }

    private List<PermittedLine> decide(Request request, Timeline.Part part) {
        var visit = request.visit;
        var today = Day.of(visit.startedAt());
        var reader = new Subject.Organisation(visit.organisation().value(), part.mandates());
        var context = new Context(today, Standing.openings(part.consents(), today));
        return part.lines().stream()
                .flatMap(line -> permitted(
                        line, decisions.decide(reader, request.action, line.item(), request.purpose, context)))
                .toList();
    }

    private static Stream<PermittedLine> permitted(Line line, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permit permit -> Stream.of(new PermittedLine(line, permit));
            case Ruling.Deny deny -> Stream.empty();
        };
    }

    private Uni<Void> shown(Request request, List<PermittedLine> lines) {
        var visit = request.visit;
        return logAccess.handle(visit, request.activity, visit.about(), AccessBasis.of(lines), lifeDomains(lines));
    }

    private static Set<String> lifeDomains(List<PermittedLine> lines) {
        return lines.stream()
                .flatMap(permitted -> permitted.line().entry().lifeDomains().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

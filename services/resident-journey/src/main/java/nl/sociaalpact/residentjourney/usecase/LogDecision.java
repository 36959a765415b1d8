package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Reason;

/**
 * Writes down what was decided about a request: one record for each request, a denial too, before there is an answer. The
 * resident's access log tells what was shown; this one tells an auditor why, and why not.
 */
@ApplicationScoped
class LogDecision {
    private static final Set<Reason> NOTHING_OPEN = Set.of(Reason.NOTHING_OPEN);

    private final DecisionLog log;
    private final Ids ids;

    LogDecision(DecisionLog log, Ids ids) {
        this.log = log;
        this.ids = ids;
    }

    /** Writes it down, or fails and takes the request with it. */
    Uni<Void> handle(Judge.Request request, List<PermittedLine> lines) {
        return log.add(new DecisionRecord(
                ids.next(),
                request.visit(),
                request.action(),
                request.purpose(),
                highest(lines),
                lines.isEmpty()
                        ? NOTHING_OPEN
                        : all(lines, line -> line.ruling().reasons()),
                all(lines, line -> line.ruling().articles()),
                lines.size()));
    }

    private static Optional<Level> highest(List<PermittedLine> lines) {
        return lines.stream().map(line -> line.ruling().level()).max(Level::compareTo);
    }

    private static <T> Set<T> all(List<PermittedLine> lines, Function<PermittedLine, Collection<T>> part) {
        return lines.stream().map(part).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}

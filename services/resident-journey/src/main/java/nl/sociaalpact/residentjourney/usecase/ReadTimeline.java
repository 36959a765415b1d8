package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Refusal;
import nl.sociaalpact.residentjourney.domain.decision.Action;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;

/**
 * Shows an organisation what it may see of a journey for a purpose. The decision module decides about every line; the
 * tables applied the same rule before, so that pages and their ends tell nothing of the lines in between.
 */
@ApplicationScoped
public class ReadTimeline {
    private static final String READ = "read";

    private final UnitOfWork work;
    private final Timeline timeline;
    private final Judge judge;
    private final LogDecision logDecision;
    private final LogAccess logAccess;

    ReadTimeline(UnitOfWork work, Timeline timeline, Judge judge, LogDecision logDecision, LogAccess logAccess) {
        this.work = work;
        this.timeline = timeline;
        this.judge = judge;
        this.logDecision = logDecision;
        this.logAccess = logAccess;
    }

    /**
     * A page of a journey.
     *
     * @param most how many lines to return at most
     */
    public record Query(Visit.OfWorker visit, Purpose purpose, Optional<UUID> after, int most) {}

    /** The lines, or not found when there is none that the organisation may see. */
    public Uni<Decision<List<PermittedLine>>> handle(Query query) {
        var visit = query.visit();
        return work.inTransaction(
                visit.scope(),
                () -> part(query)
                        .map(part -> judge.permitted(visit, new Action.Read(), query.purpose(), part))
                        .call(lines -> logDecision.handle(visit, READ, query.purpose(), lines))
                        .chain(lines -> lines.isEmpty() ? nothing() : shown(visit, lines)));
    }

    private Uni<Timeline.Part> part(Query query) {
        var visit = query.visit();
        return timeline.seenBy(
                visit.organisation(), visit.about().journey(), query.purpose(), query.after(), query.most());
    }

    private Uni<Decision<List<PermittedLine>>> shown(Visit.OfWorker visit, List<PermittedLine> lines) {
        return logAccess
                .handle(visit, Activity.READ_TIMELINE, visit.about(), AccessBasis.of(lines), lifeDomains(lines))
                .replaceWith(new Decision.Accepted<>(lines));
    }

    static Set<String> lifeDomains(List<PermittedLine> lines) {
        return lines.stream()
                .flatMap(permitted -> permitted.line().entry().lifeDomains().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Uni<Decision<List<PermittedLine>>> nothing() {
        return Uni.createFrom().item(new Decision.Refused<>(Refusal.NOT_FOUND));
    }
}

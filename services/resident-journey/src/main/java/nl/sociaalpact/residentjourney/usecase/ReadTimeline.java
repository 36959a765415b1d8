package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final UnitOfWork work;
    private final Timeline timeline;
    private final Judge judge;

    ReadTimeline(UnitOfWork work, Timeline timeline, Judge judge) {
        this.work = work;
        this.timeline = timeline;
        this.judge = judge;
    }

    /**
     * A page of a journey.
     *
     * @param most how many lines to return at most
     */
    public record Query(Visit.OfWorker visit, Purpose purpose, Optional<UUID> after, int most) {}

    /** The lines, or not found when there is none that the organisation may see. */
    public Uni<Decision<List<PermittedLine>>> handle(Query query) {
        var request = new Judge.Request(query.visit(), new Action.Read(), Activity.READ_TIMELINE, query.purpose());
        return work.inTransaction(
                query.visit().scope(),
                () -> part(query)
                        .chain(part -> judge.permitted(request, part))
                        .map(lines -> lines.isEmpty()
                                ? new Decision.Refused<>(Refusal.NOT_FOUND)
                                : new Decision.Accepted<>(lines)));
    }

    private Uni<Timeline.Part> part(Query query) {
        var visit = query.visit();
        return timeline.seenBy(
                visit.organisation(), visit.about().journey(), query.purpose(), query.after(), query.most());
    }
}

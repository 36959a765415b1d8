package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Line;
import nl.sociaalpact.residentjourney.domain.Refusal;
import nl.sociaalpact.residentjourney.domain.Visibility;
import nl.sociaalpact.residentjourney.domain.Visibility.Basis;
import nl.sociaalpact.residentjourney.domain.Visibility.Decision.Permit;

/**
 * Shows an organisation what it may see of a journey. {@link Visibility} decides about every line; the tables applied
 * the same rule before, so that pages and their ends tell nothing of the lines in between.
 */
@ApplicationScoped
public class ReadTimeline {
    private final UnitOfWork work;
    private final Timeline timeline;
    private final LogAccess logAccess;

    ReadTimeline(UnitOfWork work, Timeline timeline, LogAccess logAccess) {
        this.work = work;
        this.timeline = timeline;
        this.logAccess = logAccess;
    }

    /**
     * A page of a journey.
     *
     * @param most how many lines to return at most
     */
    public record Query(Visit.OfWorker visit, Optional<UUID> after, int most) {}

    /** A line and why it may be seen. */
    public record PermittedLine(Line line, Basis basis) {}

    /** The lines, or not found when there is none that the organisation may see. */
    public Uni<Decision<List<PermittedLine>>> handle(Query query) {
        var visit = query.visit();
        return work.inTransaction(
                visit.scope(),
                () -> timeline.seenBy(visit.organisation(), visit.about().journey(), query.after(), query.most())
                        .map(part -> permitted(visit, part))
                        .chain(lines -> lines.isEmpty() ? nothing() : shown(visit, lines)));
    }

    private static List<PermittedLine> permitted(Visit.OfWorker visit, Timeline.Part part) {
        var visibility = Visibility.of(visit.organisation(), part.consents(), Day.of(visit.startedAt()));
        return part.lines().stream()
                .flatMap(line -> visibility.decide(line) instanceof Permit(var basis)
                        ? Stream.of(new PermittedLine(line, basis))
                        : Stream.empty())
                .toList();
    }

    private Uni<Decision<List<PermittedLine>>> shown(Visit.OfWorker visit, List<PermittedLine> lines) {
        Set<String> lifeDomains = lines.stream()
                .flatMap(permitted -> permitted.line().entry().lifeDomains().stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<AccessBasis> basis = lines.stream().map(ReadTimeline::basis).collect(Collectors.toUnmodifiableSet());
        return logAccess
                .handle(visit, Activity.READ_TIMELINE, visit.about(), basis, lifeDomains)
                .replaceWith(new Decision.Accepted<>(lines));
    }

    private static AccessBasis basis(PermittedLine permitted) {
        return switch (permitted.basis()) {
            case PARTY -> AccessBasis.PARTY;
            case CONSENT -> AccessBasis.CONSENT;
        };
    }

    private static Uni<Decision<List<PermittedLine>>> nothing() {
        return Uni.createFrom().item(new Decision.Refused<>(Refusal.NOT_FOUND));
    }
}

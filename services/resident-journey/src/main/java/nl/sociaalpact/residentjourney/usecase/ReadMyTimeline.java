package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Line;

/** Shows a resident the own journey: everything. */
@ApplicationScoped
public class ReadMyTimeline {
    private final Reception reception;
    private final Timeline timeline;

    ReadMyTimeline(Reception reception, Timeline timeline) {
        this.reception = reception;
        this.timeline = timeline;
    }

    /** The lines after the one that is named. */
    public Uni<Decision<List<Line>>> handle(Visit.OfResident visit, Optional<UUID> after, int most) {
        return reception.receive(
                visit,
                Reception.Entrance.PARTY,
                Activity.READ_TIMELINE,
                about -> timeline.whole(about.journey(), after, most)
                        .map(lines -> new Decision.Accepted<>(
                                Seen.of(lines, lines.stream().flatMap(line -> line.entry().lifeDomains().stream())))));
    }
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.residentjourney.domain.Decision;

/** Shows a resident who looked. Looking at this list is in it too, the next time. */
@ApplicationScoped
public class ReadMyAccessLog {
    private final Reception reception;
    private final AccessLog log;

    ReadMyAccessLog(Reception reception, AccessLog log) {
        this.reception = reception;
        this.log = log;
    }

    /** The lines after the one that is named. */
    public Uni<Decision<List<AccessLine>>> handle(Visit.OfResident visit, Optional<UUID> after, int most) {
        return reception.receive(
                visit,
                Reception.Entrance.PARTY,
                Activity.READ_ACCESS_LOG,
                about -> log.about(about, after, most)
                        .map(lines -> new Decision.Accepted<>(Seen.of(lines, Stream.empty()))));
    }
}

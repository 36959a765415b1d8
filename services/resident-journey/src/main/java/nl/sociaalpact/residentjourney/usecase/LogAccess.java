package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.residentjourney.domain.DataSubject;

/** Writes down that somebody did something with a resident's data. The last step before the commit. */
@ApplicationScoped
public class LogAccess {
    private final AccessLog log;
    private final Clock clock;
    private final Ids ids;

    LogAccess(AccessLog log, Clock clock, Ids ids) {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes it down, or fails and takes the access with it. */
    public Uni<Void> handle(
            Visit visit, Activity activity, DataSubject about, Set<AccessBasis> basis, Set<String> lifeDomains) {
        var now = clock.instant();
        var end = now.isBefore(visit.startedAt()) ? visit.startedAt() : now;
        return log.add(new Access(ids.next(), visit, activity, about, basis, lifeDomains, end));
    }
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.UnitOfWork;

/**
 * Shows an account what it asked. It needs no link, because an erasure takes the link away while the answer must stay;
 * and it shows nothing of a journey, so it is no line in the access log.
 */
@ApplicationScoped
public class ReadMyRequests {
    private final UnitOfWork work;
    private final RightsRequests requests;

    ReadMyRequests(UnitOfWork work, RightsRequests requests) {
        this.work = work;
        this.requests = requests;
    }

    /** The requests older than the one that is named, newest first. */
    public Uni<List<RightsProgress>> handle(Visit.OfResident visit, Optional<UUID> before, int most) {
        return work.inTransaction(visit.scope(), () -> requests.of(visit.account(), before, most));
    }

    /** One request of the account. */
    public Uni<Optional<RightsProgress>> find(Visit.OfResident visit, UUID request) {
        return work.inTransaction(visit.scope(), () -> requests.find(visit.account(), request));
    }
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.Refusal;

/** Takes the account of a resident off the journey again; a new link needs a new code. */
@ApplicationScoped
public class UnlinkAccount {
    private final UnitOfWork work;
    private final Links links;
    private final LogAccess logAccess;

    UnlinkAccount(UnitOfWork work, Links links, LogAccess logAccess) {
        this.work = work;
        this.links = links;
        this.logAccess = logAccess;
    }

    /** Takes it off. */
    public Uni<Decision<DataSubject>> handle(Visit.OfResident visit) {
        return work.inTransaction(
                visit.scope(),
                () -> links.find(visit.account())
                        .chain(link -> link.map(about -> unlink(visit, about))
                                .orElseGet(() -> Uni.createFrom().item(new Refused<>(Refusal.NOT_LINKED)))));
    }

    /** Written down first: afterwards the account may no longer write about this resident. */
    private Uni<Decision<DataSubject>> unlink(Visit.OfResident visit, DataSubject about) {
        return logAccess
                .handle(visit, Activity.UNLINK_ACCOUNT, about, Set.of(AccessBasis.OWN), Set.of())
                .chain(() -> links.unlink(visit.account()))
                .replaceWith(new Accepted<>(about));
    }
}

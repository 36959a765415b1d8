package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.Decision.Refused;
import nl.sociaalpact.residentjourney.domain.Refusal;

/**
 * The one way in for requests about a resident: one transaction in which the visitor is admitted, the work is done, and
 * the access is written down. A refusal shows nothing and is not written down.
 */
@ApplicationScoped
class Reception {
    private final UnitOfWork work;
    private final Timeline timeline;
    private final Links links;
    private final LogAccess logAccess;

    Reception(UnitOfWork work, Timeline timeline, Links links, LogAccess logAccess) {
        this.work = work;
        this.timeline = timeline;
        this.links = links;
        this.logAccess = logAccess;
    }

    /** What an organisation must have to do with the resident to be let in. */
    enum Entrance {
        /** It takes part in the help. */
        INVOLVED(AccessBasis.INVOLVED),
        /** Nothing yet: the work itself finds what the organisation is a party to, or refuses. */
        PARTY(AccessBasis.PARTY);

        private final AccessBasis basis;

        Entrance(AccessBasis basis) {
            this.basis = basis;
        }
    }

    <T> Uni<Decision<T>> receive(
            Visit visit, Entrance entrance, Activity activity, Function<DataSubject, Uni<Decision<Seen<T>>>> request) {
        return work.inTransaction(
                visit.scope(),
                () -> admit(visit, entrance).chain(admitted -> switch (admitted) {
                    case Accepted<DataSubject>(var about) ->
                        request.apply(about)
                                .call(decision -> written(visit, entrance, activity, about, decision))
                                .map(decision -> decision.map(Seen::value));
                    case Refused<DataSubject>(var reason) -> refused(reason);
                }));
    }

    private Uni<Decision<DataSubject>> admit(Visit visit, Entrance entrance) {
        return switch (visit) {
            case Visit.OfResident resident ->
                links.find(resident.account())
                        .map(link -> link.<Decision<DataSubject>>map(Accepted::new)
                                .orElse(new Refused<>(Refusal.NOT_LINKED)));
            case Visit.OfWorker worker -> admit(worker, entrance);
        };
    }

    private Uni<Decision<DataSubject>> admit(Visit.OfWorker worker, Entrance entrance) {
        return switch (entrance) {
            case PARTY -> Uni.createFrom().item(new Accepted<>(worker.about()));
            case INVOLVED ->
                timeline.isInvolved(worker.about().journey(), worker.organisation())
                        .map(involved -> involved ? new Accepted<>(worker.about()) : new Refused<>(Refusal.NOT_FOUND));
        };
    }

    private <T> Uni<Void> written(
            Visit visit, Entrance entrance, Activity activity, DataSubject about, Decision<Seen<T>> decision) {
        return switch (decision) {
            case Refused<Seen<T>> refused -> Uni.createFrom().voidItem();
            case Accepted<Seen<T>>(var seen) ->
                logAccess.handle(visit, activity, about, Set.of(basis(visit, entrance)), seen.lifeDomains());
        };
    }

    private static AccessBasis basis(Visit visit, Entrance entrance) {
        return switch (visit) {
            case Visit.OfResident resident -> AccessBasis.OWN;
            case Visit.OfWorker worker -> entrance.basis;
        };
    }

    private static <T> Uni<Decision<T>> refused(Refusal reason) {
        return Uni.createFrom().item(new Refused<>(reason));
    }
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.retention.RightsOrders;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.Decision.Accepted;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import nl.sociaalpact.residentjourney.domain.RightsRequest;

/**
 * Takes in what a resident asks and tells every service. Asking again to be erased while that is open changes nothing; a
 * copy that is asked for again is open for longer.
 */
@ApplicationScoped
public class AskForRights {
    private final Reception reception;
    private final RightsRequests requests;
    private final RightsEvents events;
    private final RightsOrders orders;
    private final Ids ids;

    AskForRights(Reception reception, RightsRequests requests, RightsEvents events, RightsOrders orders, Ids ids) {
        this.reception = reception;
        this.requests = requests;
        this.events = events;
        this.orders = orders;
        this.ids = ids;
    }

    /** The request: this one, or the one of its kind that was open. */
    public Uni<Decision<RightsProgress>> handle(Visit.OfResident visit, RightsKind kind) {
        return reception.receive(
                visit, Reception.Entrance.PARTY, activity(kind), about -> open(request(visit, about, kind)));
    }

    private Uni<Decision<Seen<RightsProgress>>> open(RightsRequest request) {
        return requests.add(request)
                .chain(added -> added ? tell(request) : Uni.createFrom().voidItem())
                .chain(() -> requests.of(request.account(), Optional.empty(), 100))
                .map(newest -> new Accepted<>(new Seen<>(ofKind(newest, request.kind()), Set.of())));
    }

    private Uni<Void> tell(RightsRequest request) {
        var journey = request.journey().value();
        Uni<Void> own = switch (request.kind()) {
            case COPY ->
                orders.openCopy(request.id(), journey, request.account().value(), request.dueOn());
            case ERASURE -> orders.placeErasure(request.id(), journey, request.dueOn());
        };
        return own.chain(() -> events.requested(request));
    }

    private static RightsProgress ofKind(java.util.List<RightsProgress> newest, RightsKind kind) {
        return newest.stream()
                .filter(request -> request.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Activity activity(RightsKind kind) {
        return switch (kind) {
            case COPY -> Activity.ASK_FOR_COPY;
            case ERASURE -> Activity.ASK_FOR_ERASURE;
        };
    }

    private RightsRequest request(Visit.OfResident visit, DataSubject about, RightsKind kind) {
        return new RightsRequest(ids.next(), kind, visit.account(), about.journey(), visit.startedAt());
    }
}

package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import nl.sociaalpact.residentjourney.domain.RightsRequest;
import nl.sociaalpact.residentjourney.messaging.wire.RightsRequestedV1;
import nl.sociaalpact.residentjourney.usecase.RightsEvents;

/** Puts the requests of residents into the outbox. */
@ApplicationScoped
class RightsOutbox implements RightsEvents {
    private final Outbox outbox;

    RightsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> requested(RightsRequest request) {
        var journey = request.journey().value();
        var data = new RightsRequestedV1(
                request.id(),
                journey,
                request.kind().code(),
                request.dueOn(),
                request.kind() == RightsKind.COPY ? request.account().value() : null,
                request.askedAt());
        return outbox.append(
                List.of(new OutgoingEvent("rights-request", request.id(), "rights-requested", journey, data)));
    }
}

package nl.sociaalpact.earlysignalling.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.earlysignalling.domain.SignallingEvent;
import nl.sociaalpact.earlysignalling.usecase.SignallingEvents;
import nl.sociaalpact.lib.events.Outbox;

/** Puts facts in the outbox. */
@ApplicationScoped
class OutboxSignallingEvents implements SignallingEvents {
    private final Outbox outbox;

    OutboxSignallingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(List<SignallingEvent> events) {
        return outbox.append(events.stream().map(Wire::of).toList());
    }
}

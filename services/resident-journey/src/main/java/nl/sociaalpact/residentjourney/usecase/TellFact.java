package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.residentjourney.JourneyConfig;
import nl.sociaalpact.residentjourney.domain.JourneyEvent;

/**
 * Tells a fact of this service: to the others through the outbox, and to the timeline at once. The timeline takes it
 * through the same fold as everybody else's facts, but in the transaction of the state, not by way of the topic: so a
 * resident sees the own word on the next page, also while the broker is away, and neither is ever there without the
 * other.
 */
@ApplicationScoped
class TellFact {
    private final JourneyEvents events;
    private final Timeline timeline;
    private final JourneyConfig config;

    TellFact(JourneyEvents events, Timeline timeline, JourneyConfig config) {
        this.events = events;
        this.timeline = timeline;
        this.config = config;
    }

    Uni<Void> handle(JourneyEvent event) {
        return timeline.fold(event.happening(config.source())).chain(() -> events.publish(event));
    }
}

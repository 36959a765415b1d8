package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import nl.sociaalpact.residentjourney.domain.JourneyEvent;

/** Tells the other services, in the transaction of the state that changed. */
public interface JourneyEvents {
    /** Keeps the event to be told. */
    Uni<Void> publish(JourneyEvent event);
}

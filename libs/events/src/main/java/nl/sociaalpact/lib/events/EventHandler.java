package nl.sociaalpact.lib.events;

import io.smallrye.mutiny.Uni;

/** What a service does with an event; runs inside the inbox's transaction. */
@FunctionalInterface
public interface EventHandler {
    /**
     * Applies the event.
     *
     * @throws Unprocessable directly or as the failure of the result, when this event can never be applied
     */
    Uni<Void> apply(ReceivedEvent event);
}

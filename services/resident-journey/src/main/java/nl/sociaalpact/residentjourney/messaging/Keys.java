package nl.sociaalpact.residentjourney.messaging;

import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.residentjourney.domain.EntryKey;

/** Which line of a timeline an event becomes. */
final class Keys {
    private Keys() {}

    static EntryKey of(ReceivedEvent event) {
        return new EntryKey(event.source(), event.aggregateId(), event.version());
    }
}

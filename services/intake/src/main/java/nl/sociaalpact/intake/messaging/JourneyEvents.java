package nl.sociaalpact.intake.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.retention.RightsOrders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the residents: who asked to be erased or for a copy. */
@ApplicationScoped
class JourneyEvents {
    private final Inbox inbox;
    private final RightsOrders orders;

    JourneyEvents(Inbox inbox, RightsOrders orders) {
        this.inbox = inbox;
        this.orders = orders;
    }

    @Incoming("journey-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "resident-journey", orders::take);
    }
}

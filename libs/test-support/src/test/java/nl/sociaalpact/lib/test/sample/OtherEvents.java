package nl.sociaalpact.lib.test.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.events.Unprocessable;
import nl.sociaalpact.lib.persistence.Sql;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OtherEvents {
    private final Inbox inbox;

    OtherEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("sample-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "other", this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event) {
        if (event.fact().equals("poison")) {
            throw new Unprocessable("poison");
        }
        return Sql.update("INSERT INTO effect (event_id, version) VALUES ($1, $2)", event.id(), event.version())
                .replaceWithVoid();
    }
}

package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.messaging.wire.ContactAttemptedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalCaseClosedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalCaseLinkedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalCaseOpenedV1;
import nl.sociaalpact.residentjourney.messaging.wire.SignalReceivedV1;
import nl.sociaalpact.residentjourney.usecase.FoldFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Folds what early signalling tells; often before anybody knows whose journey it is. */
@ApplicationScoped
public class SignalEvents {
    private final Inbox inbox;
    private final FoldFact fold;
    private final Confirmations confirmations;

    SignalEvents(Inbox inbox, FoldFact fold, Confirmations confirmations) {
        this.inbox = inbox;
        this.fold = fold;
        this.confirmations = confirmations;
    }

    @Incoming("signal-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(
                record, "early-signalling", event -> confirmations.or(event, "early-signalling", () -> fold(event)));
    }

    private Uni<Void> fold(ReceivedEvent event) {
        return happening(event)
                .map(fold::handle)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    static Optional<Happening> happening(ReceivedEvent event) {
        var key = Keys.of(event);
        return switch (event.fact()) {
            case "signal-received" -> Optional.of(SignalFacts.received(key, event.read(SignalReceivedV1.class)));
            case "signal-case-opened" -> Optional.of(SignalFacts.opened(key, event.read(SignalCaseOpenedV1.class)));
            case "contact-attempted" -> Optional.of(SignalFacts.attempted(key, event.read(ContactAttemptedV1.class)));
            case "signal-case-linked" -> Optional.of(SignalFacts.linked(key, event.read(SignalCaseLinkedV1.class)));
            case "signal-case-closed" -> Optional.of(SignalFacts.closed(key, event.read(SignalCaseClosedV1.class)));
            default -> Optional.empty();
        };
    }
}

package nl.sociaalpact.municipaldashboard.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.messaging.wire.SignalCaseClosedV1;
import nl.sociaalpact.municipaldashboard.messaging.wire.SignalCaseOpenedV1;
import nl.sociaalpact.municipaldashboard.messaging.wire.SignalReceivedV1;
import nl.sociaalpact.municipaldashboard.usecase.CountFacts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what early-signalling tells: signals, and the cases that were opened for them and closed. */
@ApplicationScoped
class SignalEvents {
    private final Inbox inbox;
    private final CountFacts countFacts;

    SignalEvents(Inbox inbox, CountFacts countFacts) {
        this.inbox = inbox;
        this.countFacts = countFacts;
    }

    @Incoming("signal-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "early-signalling", event -> countFacts.handle(facts(event)));
    }

    static List<Fact> facts(ReceivedEvent event) {
        return switch (event.fact()) {
            case "signal-received" -> received(event.read(SignalReceivedV1.class));
            case "signal-case-opened" -> opened(event.read(SignalCaseOpenedV1.class));
            case "signal-case-closed" -> closed(event.read(SignalCaseClosedV1.class));
            default -> List.of();
        };
    }

    private static List<Fact> received(SignalReceivedV1 data) {
        return one(Figure.SIGNALS_RECEIVED, data.area(), data.partnerType(), data.occurredAt(), data.signalId());
    }

    private static List<Fact> opened(SignalCaseOpenedV1 data) {
        return one(Figure.SIGNAL_CASES_OPENED, data.area(), Figure.ALL, data.occurredAt(), data.signalCaseId());
    }

    private static List<Fact> closed(SignalCaseClosedV1 data) {
        return one(Figure.SIGNAL_CASES_CLOSED, data.area(), data.endResult(), data.occurredAt(), data.signalCaseId());
    }

    private static List<Fact> one(Figure figure, String area, String theme, Instant occurredAt, UUID subject) {
        return List.of(new Fact(figure, area, theme, Fact.month(occurredAt), subject, subject));
    }
}

package nl.sociaalpact.municipaldashboard.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.messaging.wire.HelpQuestionOpenedV1;
import nl.sociaalpact.municipaldashboard.messaging.wire.ResidentRegisteredV1;
import nl.sociaalpact.municipaldashboard.usecase.CountFacts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what intake tells: who was registered and who asked for help. Residents are counted, not questions. */
@ApplicationScoped
class IntakeEvents {
    private final Inbox inbox;
    private final CountFacts countFacts;

    IntakeEvents(Inbox inbox, CountFacts countFacts) {
        this.inbox = inbox;
        this.countFacts = countFacts;
    }

    @Incoming("intake-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "intake", event -> countFacts.handle(facts(event)));
    }

    static List<Fact> facts(ReceivedEvent event) {
        return switch (event.fact()) {
            case "resident-registered" -> registered(event.read(ResidentRegisteredV1.class));
            case "help-question-opened" -> opened(event.read(HelpQuestionOpenedV1.class));
            default -> List.of();
        };
    }

    private static List<Fact> registered(ResidentRegisteredV1 data) {
        var month = Fact.month(data.occurredAt());
        var journey = data.journeyId();
        return List.of(new Fact(Figure.RESIDENTS_REGISTERED, data.area(), Figure.ALL, month, journey, journey));
    }

    private static List<Fact> opened(HelpQuestionOpenedV1 data) {
        var month = Fact.month(data.occurredAt());
        return data.lifeDomains().stream()
                .map(lifeDomain -> new Fact(
                        Figure.HELP_QUESTIONS_OPENED,
                        data.area(),
                        lifeDomain,
                        month,
                        data.journeyId(),
                        data.helpQuestionId()))
                .toList();
    }
}

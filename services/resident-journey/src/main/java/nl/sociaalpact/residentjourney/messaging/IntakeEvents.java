package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.residentjourney.domain.Belonging;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.messaging.wire.HelpQuestionOpenedV1;
import nl.sociaalpact.residentjourney.messaging.wire.ResidentRegisteredV1;
import nl.sociaalpact.residentjourney.usecase.FoldFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Folds what intake tells: who is known, and what is asked. */
@ApplicationScoped
public class IntakeEvents {
    private final Inbox inbox;
    private final FoldFact fold;
    private final Confirmations confirmations;

    IntakeEvents(Inbox inbox, FoldFact fold, Confirmations confirmations) {
        this.inbox = inbox;
        this.fold = fold;
        this.confirmations = confirmations;
    }

    @Incoming("intake-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "intake", event -> confirmations.or(event, "intake", () -> fold(event)));
    }

    private Uni<Void> fold(ReceivedEvent event) {
        return happening(event)
                .map(fold::handle)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    static Optional<Happening> happening(ReceivedEvent event) {
        return switch (event.fact()) {
            case "resident-registered" -> Optional.of(registered(event, event.read(ResidentRegisteredV1.class)));
            case "help-question-opened" -> Optional.of(opened(event, event.read(HelpQuestionOpenedV1.class)));
            default -> Optional.empty();
        };
    }

    private static Happening registered(ReceivedEvent event, ResidentRegisteredV1 data) {
        var actor = new OrganisationId(data.organisationId());
        var entry = new Entry(
                Keys.of(event),
                Fact.RESIDENT_REGISTERED,
                data.occurredAt(),
                actor,
                List.of(new Party(actor, Party.Role.ACTOR)),
                Set.of(),
                Map.of("area", data.area()));
        return new Happening(new Belonging.OfJourney(new JourneyId(data.journeyId())), entry);
    }

    private static Map<String, String> codes(HelpQuestionOpenedV1 data) {
        var collectedFor = data.collectedFor();
        return collectedFor == null
                ? Map.of("area", data.area())
                : Map.of("area", data.area(), "collectedFor", collectedFor);
    }

    private static Happening opened(ReceivedEvent event, HelpQuestionOpenedV1 data) {
        var actor = new OrganisationId(data.organisationId());
        var entry = new Entry(
                Keys.of(event),
                Fact.HELP_QUESTION_OPENED,
                data.occurredAt(),
                actor,
                List.of(new Party(actor, Party.Role.ACTOR)),
                Set.copyOf(data.lifeDomains()),
                codes(data));
        return new Happening(new Belonging.OfJourney(new JourneyId(data.journeyId())), entry);
    }
}

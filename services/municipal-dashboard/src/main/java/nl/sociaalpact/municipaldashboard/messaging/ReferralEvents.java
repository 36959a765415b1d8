package nl.sociaalpact.municipaldashboard.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.messaging.wire.ReferralStepV1;
import nl.sociaalpact.municipaldashboard.usecase.CountFacts;
import nl.sociaalpact.municipaldashboard.usecase.TakeBackFacts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what referral tells: the steps that are counted, and referrals that were a mistake. */
@ApplicationScoped
class ReferralEvents {
    private final Inbox inbox;
    private final CountFacts countFacts;
    private final TakeBackFacts takeBackFacts;

    ReferralEvents(Inbox inbox, CountFacts countFacts, TakeBackFacts takeBackFacts) {
        this.inbox = inbox;
        this.countFacts = countFacts;
        this.takeBackFacts = takeBackFacts;
    }

    @Incoming("referral-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "referral", this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event) {
        return event.fact().equals("referral-entered-in-error")
                ? takeBackFacts.handle(event.aggregateId())
                : countFacts.handle(facts(event));
    }

    static List<Fact> facts(ReceivedEvent event) {
        return switch (event.fact()) {
            case "referral-requested" -> step(Figure.REFERRALS_REQUESTED, event);
            case "referral-accepted" -> step(Figure.REFERRALS_ACCEPTED, event);
            case "referral-rejected" -> step(Figure.REFERRALS_REJECTED, event);
            case "referral-completed" -> step(Figure.REFERRALS_COMPLETED, event);
            default -> List.of();
        };
    }

    private static List<Fact> step(Figure figure, ReceivedEvent event) {
        var data = event.read(ReferralStepV1.class);
        var month = Fact.month(data.occurredAt());
        return List.of(new Fact(figure, data.area(), data.lifeDomain(), month, data.journeyId(), event.aggregateId()));
    }
}

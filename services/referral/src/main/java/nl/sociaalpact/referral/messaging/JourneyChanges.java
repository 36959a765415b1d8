package nl.sociaalpact.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.lib.retention.RightsOrders;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.messaging.wire.ConsentGivenV1;
import nl.sociaalpact.referral.messaging.wire.ConsentWithdrawnV1;
import nl.sociaalpact.referral.usecase.ForgetConsent;
import nl.sociaalpact.referral.usecase.KeepConsent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the resident's journey: who was let in on what, and who asked to be erased. */
@ApplicationScoped
class JourneyChanges {
    private final Inbox inbox;
    private final KeepConsent keepConsent;
    private final ForgetConsent forgetConsent;
    private final RightsOrders orders;

    JourneyChanges(Inbox inbox, KeepConsent keepConsent, ForgetConsent forgetConsent, RightsOrders orders) {
        this.inbox = inbox;
        this.keepConsent = keepConsent;
        this.forgetConsent = forgetConsent;
        this.orders = orders;
    }

    @Incoming("journey-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "resident-journey", this::apply);
    }

    private Uni<Void> given(ConsentGivenV1 given) {
        return given.isForHelp()
                ? keepConsent.handle(given.consent())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> apply(ReceivedEvent event) {
        return switch (event.fact()) {
            case "consent-given" -> given(event.read(ConsentGivenV1.class));
            case "consent-withdrawn" ->
                forgetConsent.handle(
                        new ConsentId(event.read(ConsentWithdrawnV1.class).consentId()));
            default -> orders.take(event);
        };
    }
}

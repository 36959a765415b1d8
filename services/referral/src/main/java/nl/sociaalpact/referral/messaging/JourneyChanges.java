package nl.sociaalpact.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.messaging.wire.ConsentGivenV1;
import nl.sociaalpact.referral.messaging.wire.ConsentWithdrawnV1;
import nl.sociaalpact.referral.usecase.ForgetConsent;
import nl.sociaalpact.referral.usecase.KeepConsent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the resident's journey: who was let in on what. */
@ApplicationScoped
class JourneyChanges {
    private final Inbox inbox;
    private final KeepConsent keepConsent;
    private final ForgetConsent forgetConsent;

    JourneyChanges(Inbox inbox, KeepConsent keepConsent, ForgetConsent forgetConsent) {
        this.inbox = inbox;
        this.keepConsent = keepConsent;
        this.forgetConsent = forgetConsent;
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
            default -> Uni.createFrom().voidItem();
        };
    }
}

package nl.sociaalpact.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.messaging.wire.CapacityChangedV1;
import nl.sociaalpact.referral.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.referral.messaging.wire.ServiceAssuredV1;
import nl.sociaalpact.referral.messaging.wire.ServicePublishedV1;
import nl.sociaalpact.referral.usecase.KeepMember;
import nl.sociaalpact.referral.usecase.KeepServiceFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the registry: who takes part in the pact, and which services residents can be referred to. */
@ApplicationScoped
class OrganisationChanges {
    private final Inbox inbox;
    private final KeepMember keepMember;
    private final KeepServiceFact keepService;

    OrganisationChanges(Inbox inbox, KeepMember keepMember, KeepServiceFact keepService) {
        this.inbox = inbox;
        this.keepMember = keepMember;
        this.keepService = keepService;
    }

    @Incoming("organisation-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "organisation-registry", this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event) {
        return switch (event.fact()) {
            case "membership-changed" -> keep(event.read(MembershipChangedV1.class));
            case "service-published" ->
                keepService.handle(event.read(ServicePublishedV1.class).fact());
            case "service-assured" ->
                keepService.handle(event.read(ServiceAssuredV1.class).fact());
            case "capacity-changed" ->
                keepService.handle(event.read(CapacityChangedV1.class).fact());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> keep(MembershipChangedV1 changed) {
        return keepMember.handle(new OrganisationId(changed.organisationId()), changed.code(), changed.to());
    }
}

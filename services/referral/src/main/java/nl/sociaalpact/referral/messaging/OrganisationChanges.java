package nl.sociaalpact.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.referral.usecase.KeepMember;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the registry: who takes part in the pact. */
@ApplicationScoped
class OrganisationChanges {
    private final Inbox inbox;
    private final KeepMember keepMember;

    OrganisationChanges(Inbox inbox, KeepMember keepMember) {
        this.inbox = inbox;
        this.keepMember = keepMember;
    }

    @Incoming("organisation-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "organisation-registry", this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event) {
        return event.fact().equals("membership-changed")
                ? keep(event.read(MembershipChangedV1.class))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> keep(MembershipChangedV1 changed) {
        return keepMember.handle(new OrganisationId(changed.organisationId()), changed.code(), changed.to());
    }
}

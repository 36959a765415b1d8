package nl.sociaalpact.municipaldashboard.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.municipaldashboard.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.municipaldashboard.usecase.KeepMember;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the registry tells about memberships. */
@ApplicationScoped
class OrganisationEvents {
    private final Inbox inbox;
    private final KeepMember keepMember;

    OrganisationEvents(Inbox inbox, KeepMember keepMember) {
        this.inbox = inbox;
        this.keepMember = keepMember;
    }

    @Incoming("organisation-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "organisation-registry", this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event) {
        if (!event.fact().equals("membership-changed")) {
            return Uni.createFrom().voidItem();
        }
        var changed = event.read(MembershipChangedV1.class);
        return keepMember.handle(changed.organisationId(), changed.code(), changed.to());
    }
}

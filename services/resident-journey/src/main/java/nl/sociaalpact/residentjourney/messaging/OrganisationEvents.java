package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.residentjourney.usecase.KeepMember;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows which organisations take part in the pact. */
@ApplicationScoped
public class OrganisationEvents {
    private static final String MEMBERSHIP_CHANGED = "membership-changed";

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
        if (!event.fact().equals(MEMBERSHIP_CHANGED)) {
            return Uni.createFrom().voidItem();
        }
        var data = event.read(MembershipChangedV1.class);
        return keepMember.handle(new OrganisationId(data.organisationId()), data.code(), data.to());
    }
}

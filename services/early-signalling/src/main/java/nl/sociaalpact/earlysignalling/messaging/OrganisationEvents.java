package nl.sociaalpact.earlysignalling.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.earlysignalling.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.earlysignalling.usecase.FollowMembership;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the registry's facts. */
@ApplicationScoped
class OrganisationEvents {
    private static final String MEMBERSHIP_CHANGED = "membership-changed";

    private final Inbox inbox;
    private final FollowMembership followMembership;

    OrganisationEvents(Inbox inbox, FollowMembership followMembership) {
        this.inbox = inbox;
        this.followMembership = followMembership;
    }

    @Incoming("organisation-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "organisation-registry", this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event) {
        if (!event.fact().equals(MEMBERSHIP_CHANGED)) {
            return Uni.createFrom().voidItem();
        }
        var changed = event.read(MembershipChangedV1.class);
        return followMembership.handle(changed.organisationId(), changed.code(), changed.to());
    }
}

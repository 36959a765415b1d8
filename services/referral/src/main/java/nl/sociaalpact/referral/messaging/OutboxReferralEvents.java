package nl.sociaalpact.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.referral.domain.ReferralEvent;
import nl.sociaalpact.referral.usecase.ReferralEvents;

@ApplicationScoped
class OutboxReferralEvents implements ReferralEvents {
    private final Outbox outbox;

    OutboxReferralEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(List<ReferralEvent> events) {
        return outbox.append(events.stream().map(WireEvents::of).toList());
    }
}

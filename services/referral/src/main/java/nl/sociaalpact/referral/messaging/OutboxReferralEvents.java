package nl.sociaalpact.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralEvent;
import nl.sociaalpact.referral.usecase.Notice;
import nl.sociaalpact.referral.usecase.Notifications;
import nl.sociaalpact.referral.usecase.ReferralEvents;

/** Tells the other services, and the organisations that ask us themselves. */
@ApplicationScoped
class OutboxReferralEvents implements ReferralEvents {
    private final Outbox outbox;
    private final Notifications notifications;

    OutboxReferralEvents(Outbox outbox, Notifications notifications) {
        this.outbox = outbox;
        this.notifications = notifications;
    }

    @Override
    public Uni<Void> publish(List<ReferralEvent> events) {
        return outbox.append(events.stream().map(WireEvents::of).toList())
                .invoke(() -> notifications.keep(
                        events.stream().flatMap(OutboxReferralEvents::notices).toList()));
    }

    private static Stream<Notice> notices(ReferralEvent event) {
        var fact = event.fact();
        var particulars = fact.particulars();
        var name = WireEvents.of(event).fact();
        return told(event).map(organisation -> new Notice(organisation, particulars.id(), name, fact.at()));
    }

    /** Both parties, so that each system of an organisation learns what another one did; of a draft only its author knows. */
    private static Stream<OrganisationId> told(ReferralEvent event) {
        var particulars = event.fact().particulars();
        var parties = particulars.parties();
        return particulars.requestedAt() == null
                ? Stream.of(parties.requester())
                : Stream.concat(Stream.of(parties.requester()), Stream.ofNullable(parties.target()));
    }
}

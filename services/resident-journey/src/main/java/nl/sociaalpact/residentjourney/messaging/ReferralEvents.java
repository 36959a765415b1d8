package nl.sociaalpact.residentjourney.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.lib.events.Inbox;
import nl.sociaalpact.lib.events.ReceivedEvent;
import nl.sociaalpact.residentjourney.domain.Belonging;
import nl.sociaalpact.residentjourney.domain.Entry;
import nl.sociaalpact.residentjourney.domain.Fact;
import nl.sociaalpact.residentjourney.domain.Happening;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Party;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.messaging.wire.ReferralChangedV1;
import nl.sociaalpact.residentjourney.usecase.FoldFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Folds what becomes of referrals. */
@ApplicationScoped
public class ReferralEvents {
    private final Inbox inbox;
    private final FoldFact fold;
    private final Confirmations confirmations;

    ReferralEvents(Inbox inbox, FoldFact fold, Confirmations confirmations) {
        this.inbox = inbox;
        this.fold = fold;
        this.confirmations = confirmations;
    }

    @Incoming("referral-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, "referral", event -> confirmations.or(event, "referral", () -> fold(event)));
    }

    private Uni<Void> fold(ReceivedEvent event) {
        return happening(event)
                .map(fold::handle)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Every fact of a referral has the same form, so a new one needs a place in {@link Fact} and nothing here. */
    static Optional<Happening> happening(ReceivedEvent event) {
        return Fact.of(event.fact())
                .filter(Fact::isToldByReferral)
                .map(fact -> changed(event, fact, event.read(ReferralChangedV1.class)));
    }

    private static Happening changed(ReceivedEvent event, Fact fact, ReferralChangedV1 data) {
        var entry = new Entry(
                Keys.of(event),
                fact,
                data.occurredAt(),
                new OrganisationId(data.organisationId()),
                parties(data),
                Set.of(data.lifeDomain()),
                codes(data));
        return new Happening(
                new Belonging.OfReferral(new JourneyId(data.journeyId()), new ReferralId(data.referralId())), entry);
    }

    /** Nobody in particular is asked while a referral is open. */
    private static List<Party> parties(ReferralChangedV1 data) {
        var requester = new Party(new OrganisationId(data.requesterOrganisationId()), Party.Role.REQUESTER);
        return Optional.ofNullable(data.targetOrganisationId())
                .map(target -> List.of(requester, new Party(new OrganisationId(target), Party.Role.TARGET)))
                .orElseGet(() -> List.of(requester));
    }

    private static Map<String, String> codes(ReferralChangedV1 data) {
        var codes = new HashMap<String, String>();
        codes.put("priority", data.priority());
        Optional.ofNullable(data.reasonCode()).ifPresent(code -> codes.put("reasonCode", code));
        Optional.ofNullable(data.outcomeCode()).ifPresent(code -> codes.put("outcomeCode", code));
        return codes;
    }
}

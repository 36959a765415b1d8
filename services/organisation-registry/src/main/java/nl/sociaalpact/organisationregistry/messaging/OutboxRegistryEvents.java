package nl.sociaalpact.organisationregistry.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.MembershipChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.OrganisationRegistered;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;
import nl.sociaalpact.organisationregistry.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.organisationregistry.messaging.wire.OrganisationRegisteredV1;
import nl.sociaalpact.organisationregistry.messaging.wire.ServicePublishedV1;
import nl.sociaalpact.organisationregistry.usecase.RegistryEvents;

/** The registry's facts into the outbox, all in the order of their organisation. */
@ApplicationScoped
class OutboxRegistryEvents implements RegistryEvents {
    private static final String ORGANISATION = "organisation";
    private static final String SERVICE = "service";

    private final Outbox outbox;

    OutboxRegistryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(List<RegistryEvent> events) {
        return outbox.append(events.stream().map(OutboxRegistryEvents::wire).toList());
    }

    static OutgoingEvent wire(RegistryEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> wire(registered);
            case MembershipChanged changed -> wire(changed);
            case ServicePublished published -> wire(published);
        };
    }

    private static OutgoingEvent wire(OrganisationRegistered fact) {
        var id = fact.organisation().value();
        var data = new OrganisationRegisteredV1(id, fact.code().value(), Codes.of(fact.kind()), fact.occurredAt());
        return new OutgoingEvent(ORGANISATION, id, "organisation-registered", id, data);
    }

    private static OutgoingEvent wire(MembershipChanged fact) {
        var id = fact.organisation().value();
        var from = fact.from() == null ? null : Codes.of(fact.from());
        var data = new MembershipChangedV1(id, fact.code().value(), Codes.of(fact.to()), from, fact.occurredAt());
        return new OutgoingEvent(ORGANISATION, id, "membership-changed", id, data);
    }

    private static OutgoingEvent wire(ServicePublished fact) {
        var organisation = fact.organisation().value();
        var service = fact.service().value();
        var data = new ServicePublishedV1(
                organisation,
                service,
                codes(fact.lifeDomains()),
                codes(fact.areas()),
                Codes.of(fact.status()),
                fact.occurredAt());
        return new OutgoingEvent(SERVICE, service, "service-published", organisation, data);
    }

    private static List<String> codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toList();
    }
}

package nl.sociaalpact.organisationregistry.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.CapacityChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.MembershipChanged;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.OrganisationRegistered;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServiceAssured;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;
import nl.sociaalpact.organisationregistry.messaging.wire.CapacityChangedV1;
import nl.sociaalpact.organisationregistry.messaging.wire.MembershipChangedV1;
import nl.sociaalpact.organisationregistry.messaging.wire.OrganisationRegisteredV1;
import nl.sociaalpact.organisationregistry.messaging.wire.ServiceAssuredV1;
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
            case ServiceAssured assured -> wire(assured);
            case CapacityChanged(var capacity) -> wire(capacity);
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
        return new OutgoingEvent(SERVICE, service, "service-published", organisation, ServicePublishedV1.from(fact));
    }

    private static OutgoingEvent wire(ServiceAssured fact) {
        var organisation = fact.organisation().value();
        var service = fact.service().value();
        var data = new ServiceAssuredV1(organisation, service, fact.occurredAt());
        return new OutgoingEvent(SERVICE, service, "service-assured", organisation, data);
    }

    /** In the order of its service, so that a reader knows the service before its capacity. */
    private static OutgoingEvent wire(Capacity capacity) {
        var organisation = capacity.owner().value();
        var service = capacity.service().value();
        return new OutgoingEvent(SERVICE, service, "capacity-changed", organisation, CapacityChangedV1.from(capacity));
    }
}

package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.List;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;

/** A service that an organisation offers to residents. Only that organisation changes it. */
public record OfferedService(ServiceId id, OrganisationId owner, Offer offer, ServiceStatus status, long version) {

    /** A new service is offered at once. */
    public static Accepted<OfferedService> publish(ServiceId id, OrganisationId owner, Offer offer, Instant now) {
        return accepted(new OfferedService(id, owner, offer, ServiceStatus.ACTIVE, 0), now);
    }

    /** Offers it differently, or no longer. */
    public Decision<OfferedService> change(OrganisationId caller, Offer changed, ServiceStatus next, Instant now) {
        return caller.equals(owner)
                ? accepted(new OfferedService(id, owner, changed, next, version), now)
                : new Refused<>(new Refusal.NotOwner());
    }

    private static Accepted<OfferedService> accepted(OfferedService service, Instant now) {
        var offer = service.offer;
        return new Accepted<>(
                service,
                List.of(new ServicePublished(
                        service.owner, service.id, offer.lifeDomains(), offer.areas(), service.status, now)));
    }
}

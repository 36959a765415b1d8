package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.List;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServiceAssured;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;
import org.jspecify.annotations.Nullable;

/**
 * A service that an organisation offers to residents. Only that organisation changes it.
 *
 * @param assuredAt when its organisation last said that all of this is still so; a change does not say that
 */
public record OfferedService(
        ServiceId id,
        OrganisationId owner,
        Offer offer,
        ServiceStatus status,
        @Nullable Instant assuredAt,
        long version) {

    /** A new service is offered at once. */
    public static Accepted<OfferedService> publish(ServiceId id, OrganisationId owner, Offer offer, Instant now) {
        return published(new OfferedService(id, owner, offer, ServiceStatus.ACTIVE, null, 0), now);
    }

    /** Offers it differently, or no longer. */
    public Decision<OfferedService> change(OrganisationId caller, Offer changed, ServiceStatus next, Instant now) {
        return caller.equals(owner)
                ? published(new OfferedService(id, owner, changed, next, assuredAt, version), now)
                : new Refused<>(new Refusal.NotOwner());
    }

    /** Its organisation looked at it and says that it is still so. */
    public Decision<OfferedService> assure(OrganisationId caller, Instant now) {
        return caller.equals(owner)
                ? new Accepted<>(
                        new OfferedService(id, owner, offer, status, now, version),
                        List.of(new ServiceAssured(owner, id, now)))
                : new Refused<>(new Refusal.NotOwner());
    }

    private static Accepted<OfferedService> published(OfferedService service, Instant now) {
        return new Accepted<>(
                service, List.of(new ServicePublished(service.owner, service.id, service.offer, service.status, now)));
    }
}

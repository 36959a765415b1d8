package nl.sociaalpact.organisationregistry.domain;

import java.time.Instant;
import java.util.List;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.CapacityChanged;
import org.jspecify.annotations.Nullable;

/**
 * What room a service has, as its organisation last told. It ages: {@link Freshness} says when it counts no more.
 *
 * @param room the same in numbers, when they were told
 * @param asOf when it was told
 */
public record Capacity(
        ServiceId service,
        OrganisationId owner,
        CapacityStatus status,
        @Nullable Room room,
        Instant asOf,
        long version) {

    /** What an organisation tells of a service; only of its own, and only what does not contradict itself. */
    public static Decision<Capacity> told(
            OfferedService service, OrganisationId caller, CapacityStatus status, @Nullable Room room, Instant now) {
        if (!caller.equals(service.owner())) {
            return new Refused<>(new Refusal.NotOwner());
        }
        if (room != null && !room.fits(status)) {
            return new Refused<>(new Refusal.CapacityContradicts());
        }
        var capacity = new Capacity(service.id(), caller, status, room, now, 0);
        return new Accepted<>(capacity, List.of(new CapacityChanged(capacity)));
    }

    /** The same, in the place of what was told before. */
    public Capacity inVersion(long read) {
        return new Capacity(service, owner, status, room, asOf, read);
    }
}

package nl.sociaalpact.referral.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Capacity;
import nl.sociaalpact.referral.domain.ServiceFact;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.domain.ToldCapacity;

/** What this service reads of the registry's {@code capacity-changed}. */
public record CapacityChangedV1(UUID serviceId, String status, Instant occurredAt) {
    /** Refuses an event that lacks what it needs. */
    public CapacityChangedV1 {
        Objects.requireNonNull(serviceId);
        Objects.requireNonNull(status);
        Objects.requireNonNull(occurredAt);
    }

    /** What it tells of the service. */
    public ServiceFact fact() {
        return new ServiceFact.Told(new ServiceId(serviceId), new ToldCapacity(Capacity.of(status), occurredAt));
    }
}

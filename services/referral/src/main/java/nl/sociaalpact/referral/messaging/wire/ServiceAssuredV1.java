package nl.sociaalpact.referral.messaging.wire;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.referral.domain.ServiceFact;
import nl.sociaalpact.referral.domain.ServiceId;

/** What this service reads of the registry's {@code service-assured}. */
public record ServiceAssuredV1(UUID serviceId, Instant occurredAt) {
    /** Refuses an event that lacks what it needs. */
    public ServiceAssuredV1 {
        Objects.requireNonNull(serviceId);
        Objects.requireNonNull(occurredAt);
    }

    /** What it tells of the service. */
    public ServiceFact fact() {
        return new ServiceFact.Assured(new ServiceId(serviceId), occurredAt);
    }
}

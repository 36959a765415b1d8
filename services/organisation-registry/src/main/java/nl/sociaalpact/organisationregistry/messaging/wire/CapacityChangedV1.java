package nl.sociaalpact.organisationregistry.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.Codes;
import org.jspecify.annotations.Nullable;

/** Contract {@code organisation-registry/capacity-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapacityChangedV1(
        UUID organisationId,
        UUID serviceId,
        String status,
        @Nullable String unit,
        @Nullable Integer available,
        @Nullable Integer maximum,
        Instant occurredAt) {

    /** What leaves of a capacity. */
    public static CapacityChangedV1 from(Capacity capacity) {
        var room = capacity.room();
        return new CapacityChangedV1(
                capacity.owner().value(),
                capacity.service().value(),
                Codes.of(capacity.status()),
                room == null ? null : Codes.of(room.unit()),
                room == null ? null : room.available(),
                room == null ? null : room.maximum(),
                capacity.asOf());
    }
}

package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What room a service has, as every member sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityView(
        @Schema(description = "The service.", required = true)
        UUID serviceId,

        @Schema(
                description = "Whether it has room. unknown: it was never told, or too long ago. Room does not make a"
                        + " resident eligible.",
                required = true)
        ShownCapacityCode status,

        @Schema(nullable = true) @Nullable RoomBody room,

        @Schema(description = "When it was last told, also when that is too long ago to count.", nullable = true)
        @Nullable Instant asOf,

        @Schema(description = "Until when what was told counts; after that it is unknown.", nullable = true) @Nullable Instant countsUntilAt) {

    static CapacityView untold(ServiceId service) {
        return new CapacityView(service.value(), ShownCapacityCode.UNKNOWN, null, null, null);
    }

    static CapacityView aged(Capacity told, Instant until) {
        return new CapacityView(told.service().value(), ShownCapacityCode.UNKNOWN, null, told.asOf(), until);
    }

    static CapacityView counting(Capacity told, Instant until) {
        return new CapacityView(
                told.service().value(),
                ShownCapacityCode.of(told.status()),
                RoomBody.from(told.room()),
                told.asOf(),
                until);
    }
}

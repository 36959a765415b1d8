package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.sociaalpact.organisationregistry.domain.Room;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Room in numbers. */
@Schema(name = "Room", description = "How much room there is, in numbers.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoomBody(
        @Schema(description = "What the numbers count.") @NotNull CapacityUnitCode unit,

        @Schema(description = "How much is free now.") @NotNull @Min(0) @Max(Room.MOST) Integer available,

        @Schema(description = "How much there would be with nobody helped.", nullable = true)
        @Min(0) @Max(Room.MOST) @Nullable Integer maximum) {

    static @Nullable RoomBody from(@Nullable Room room) {
        return room == null ? null : new RoomBody(CapacityUnitCode.of(room.unit()), room.available(), room.maximum());
    }

    Room toDomain() {
        return new Room(unit.toDomain(), available, maximum);
    }
}

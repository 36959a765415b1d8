package nl.sociaalpact.organisationregistry.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What room a service has now. */
record CapacityRequest(
        @Schema(description = "Whether it has room; waitlist: none now, and people wait.") @NotNull CapacityStatusCode status,

        @Schema(
                description =
                        "The same in numbers: something free with capacity, nothing with no-capacity and waitlist.",
                nullable = true)
        @Valid @Nullable RoomBody room) {}

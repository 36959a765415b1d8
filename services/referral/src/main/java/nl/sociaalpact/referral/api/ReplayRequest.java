package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReplayRequest", description = "From where on to tell again.")
record ReplayRequest(
        @Schema(description = "A next of the list of notifications: everything after it is told again.")
        @NotNull @Size(min = 1, max = 100) String since) {}

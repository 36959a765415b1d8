package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a service can be relied upon. */
@Schema(name = "Assurance", description = "Whether who offers it said that it is still so. A change does not say that.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssuranceView(
        @Schema(description = "By how long ago that was.", required = true)
        AssuranceStateCode state,

        @Schema(description = "When it was last said.", nullable = true) @Nullable Instant assuredAt) {}

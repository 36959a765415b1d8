package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.sociaalpact.referral.domain.WarmHandover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WarmHandoverRequest", description = "A hand-over in person to plan.")
record WarmHandoverRequest(
        @Schema(description = "Whether the help cannot be completed before both sides confirmed it.") @NotNull Boolean required,

        @Schema(description = "When it is planned, as far as that is known.", nullable = true) @Nullable Instant plannedAt) {

    WarmHandover toDomain() {
        return WarmHandover.planned(required, storable());
    }

    /** In the precision that is kept, so that the same plan is recognised. */
    @Nullable Instant storable() {
        return plannedAt == null ? null : plannedAt.truncatedTo(ChronoUnit.MICROS);
    }
}

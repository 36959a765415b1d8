package nl.sociaalpact.referral.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.sociaalpact.referral.domain.HandoverMeeting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverConfirmationRequest", description = "The meeting at which the resident was handed over.")
record HandoverConfirmationRequest(
        @Schema(description = "When it was held; not in the future.") @NotNull Instant heldAt,

        @Schema(description = "Whether the resident was there.") @NotNull Boolean residentPresent,

        @Schema(description = "Who else was there, as roles and counts.") @NotNull @Size(max = 9) List<@NotNull @Valid PresentPersonsView> present) {

    /** In the precision that is kept, so that the same meeting is recognised. */
    HandoverMeeting toDomain() {
        return new HandoverMeeting(
                heldAt.truncatedTo(ChronoUnit.MICROS), residentPresent, PresentPersonsView.toDomain(present));
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.referral.domain.Role;
import nl.sociaalpact.referral.domain.WarmHandover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WarmHandover",
        description = "The hand-over in person: held when both sides confirmed the same meeting.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WarmHandoverView(
        @Schema(description = "Whether the help cannot be completed before both sides confirmed it.")
        boolean required,

        @Schema(description = "When it is planned.", nullable = true) @Nullable Instant plannedAt,

        @Schema(description = "When it was held.", nullable = true) @Nullable Instant heldAt,

        @Schema(description = "Whether the resident was there.", nullable = true) @Nullable Boolean residentPresent,

        @Schema(description = "Who else was there, as roles and counts.", nullable = true) @Nullable List<PresentPersonsView> present,

        @Schema(description = "Whether the requester confirmed it.")
        boolean confirmedBySource,

        @Schema(description = "Whether the target confirmed it.")
        boolean confirmedByTarget) {

    static @Nullable WarmHandoverView from(@Nullable WarmHandover handover) {
        if (handover == null) {
            return null;
        }
        var held = handover.held();
        return new WarmHandoverView(
                handover.required(),
                handover.plannedAt(),
                held == null ? null : held.heldAt(),
                held == null ? null : held.residentPresent(),
                held == null ? null : PresentPersonsView.from(held.present()),
                handover.isConfirmedBy(Role.REQUESTER),
                handover.isConfirmedBy(Role.TARGET));
    }
}

package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assignment", description = "Who of one's own organisation looks after a referral.")
record AssignmentView(
        @Schema(description = "The worker's account.") @NotNull String assignedTo) {}

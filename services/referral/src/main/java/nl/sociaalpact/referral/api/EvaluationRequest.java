package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluationRequest", description = "Whether the service was the right place, at one of the moments.")
record EvaluationRequest(
        @NotNull EvaluationMomentCode moment, @NotNull MatchFitCode fit) {}

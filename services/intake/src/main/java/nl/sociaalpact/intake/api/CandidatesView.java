package nl.sociaalpact.intake.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a search. */
@Schema(
        name = "Candidates",
        description = "Who is perhaps the person.",
        requiredProperties = {"candidates"})
record CandidatesView(
        @Schema(description = "At most twenty, the own residents and the likeliest first.")
        List<CandidateView> candidates) {}

package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.sociaalpact.intake.domain.Candidate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate, and nothing of what anybody knows of them. */
@Schema(
        name = "Candidate",
        description = "Perhaps the same person. Nothing of another organisation's record is shown.",
        requiredProperties = {"matchedOn", "knownToUs"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateView(
        @Schema(
                description =
                        "What to name in the decision; for this organisation and a quarter of an hour only. Absent when knownToUs.",
                nullable = true)
        @Nullable String candidate,

        @Schema(description = "What was the same.") List<MatchedOnCode> matchedOn,

        @Schema(description = "Whether the calling organisation has a record of its own.")
        boolean knownToUs,

        @Schema(description = "The reference of the own record; only when knownToUs.", nullable = true) @Nullable String residentRef) {

    static CandidateView known(Candidate candidate, String residentRef) {
        return new CandidateView(null, matchedOn(candidate), true, residentRef);
    }

    static CandidateView unknown(Candidate candidate, String token) {
        return new CandidateView(token, matchedOn(candidate), false, null);
    }

    private static List<MatchedOnCode> matchedOn(Candidate candidate) {
        return candidate.matchedOn().stream().map(MatchedOnCode::of).sorted().toList();
    }
}

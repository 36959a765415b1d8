package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A verdict that was given. */
@Schema(name = "Verdict", description = "What the resident said of a referral (oordeel).")
record VerdictView(
        @Schema(description = "The verdict.", required = true)
        UUID verdictId,

        @Schema(description = "The referral that it is about.", required = true)
        UUID referralId,

        @Schema(description = "What the resident says.", required = true)
        VerdictValue verdict,

        @Schema(description = "When it was said.", required = true)
        Instant givenAt) {

    static VerdictView from(Verdict verdict) {
        return new VerdictView(
                verdict.id().value(), verdict.referral().value(), VerdictValue.of(verdict.code()), verdict.givenAt());
    }
}

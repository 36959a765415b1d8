package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StatusChangeRequest", description = "A change of status to make.")
record StatusChangeRequest(
        @NotNull StatusCode to,

        @Schema(description = "Needed for rejected, cancelled, on-hold and failed.", nullable = true) @Nullable AnyReasonCode reasonCode,

        @Schema(
                description = "Needed with reasonCode: what the other party should know. Events never hold it.",
                nullable = true)
        @Size(max = Reason.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") @Nullable String reasonText,

        @Schema(description = "Needed for completed and failed.", nullable = true) @Nullable OutcomeCode outcomeCode) {

    StatusChange toDomain() {
        return new StatusChange(
                to.toDomain(),
                reasonCode == null ? null : reasonCode.code(),
                reasonText,
                outcomeCode == null ? null : outcomeCode.toDomain());
    }

    /** Leaves the text out: it can hold personal data. */
    @Override
    public String toString() {
        return "StatusChangeRequest[to=" + to + "]";
    }
}

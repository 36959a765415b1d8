package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.usecase.DecideTransfer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TransferDecisionRequest", description = "The answer to a transfer.")
record TransferDecisionRequest(
        @NotNull DecisionCode decision,

        @Schema(description = "Needed for rejected: a code that explains a rejected referral.", nullable = true)
        @Nullable AnyReasonCode reasonCode,

        @Schema(description = "Needed with reasonCode: what the other party should know.", nullable = true)
        @Size(max = Reason.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") @Nullable String reasonText) {

    /** accepted and rejected: by the receiver; withdrawn: by who offered it. */
    @Schema(
            name = "TransferDecision",
            description = "accepted and rejected: by the receiver; withdrawn: by who offered it.")
    enum DecisionCode {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("rejected")
        REJECTED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /**
     * The answer.
     *
     * @throws ProblemException when a rejection does not say why, or another answer does
     */
    DecideTransfer.Answer toAnswer() {
        if (decision == DecisionCode.REJECTED) {
            return new DecideTransfer.Answer.Reject(reason());
        }
        if (reasonCode != null || reasonText != null) {
            throw new ProblemException(ReferralProblem.NOT_KEPT);
        }
        return decision == DecisionCode.ACCEPTED
                ? new DecideTransfer.Answer.Accept()
                : new DecideTransfer.Answer.Withdraw();
    }

    private Reason<RejectionReason> reason() {
        var text = reasonText;
        var code = reasonCode;
        if (code == null || text == null || text.isBlank() || !codes().contains(code.code())) {
            throw new ProblemException(
                    ReferralProblem.REASON_MISSING,
                    "Send a reasonText and one of these codes as reasonCode: " + String.join(", ", codes()) + ".",
                    Map.of("reasonCodes", codes()));
        }
        return new Reason<>(Codes.parse(RejectionReason.class, code.code()), text);
    }

    private static List<String> codes() {
        return Arrays.stream(RejectionReason.values())
                .map(RejectionReason::code)
                .toList();
    }

    /** Leaves the text out: it can hold personal data. */
    @Override
    public String toString() {
        return "TransferDecisionRequest[" + decision + "]";
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Transfer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Transfer", description = "A referral that its target hands over to another organisation.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferView(
        @NotNull UUID transferId,
        @NotNull UUID referralId,

        @Schema(description = "The target that hands it over.") @NotNull UUID fromOrganisationId,

        @Schema(description = "Who takes it over.") @NotNull UUID toOrganisationId,
        @NotNull StageCode stage,

        @Schema(description = "What the receiver should know.", nullable = true) @Nullable String note,

        @Schema(nullable = true) @Nullable ReasonView reason,
        @NotNull Instant offeredAt,
        @Schema(nullable = true) @Nullable Instant decidedAt) {

    /** How far it came. */
    @Schema(name = "TransferStage", description = "How far a transfer came.")
    enum StageCode {
        @JsonProperty("offered")
        OFFERED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("rejected")
        REJECTED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    static TransferView from(Transfer transfer) {
        return new TransferView(
                transfer.id().value(),
                transfer.referral().value(),
                transfer.from().value(),
                transfer.to().value(),
                StageCode.valueOf(transfer.stage().name()),
                transfer.note(),
                ReasonView.from(transfer.reason()),
                transfer.offeredAt(),
                transfer.decidedAt());
    }

    /** Tells only which: the rest can be about a person. */
    @Override
    public String toString() {
        return "TransferView[" + transferId + "]";
    }
}

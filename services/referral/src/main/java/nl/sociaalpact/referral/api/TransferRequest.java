package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.OfferTransfer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TransferRequest", description = "A referral to hand over to another organisation.")
record TransferRequest(
        @Schema(description = "Who takes it over.") @NotNull UUID toOrganisationId,

        @Schema(
                description =
                        "What the receiver should know to decide; the requester sees it too. Events never hold it.",
                nullable = true)
        @Size(min = 1, max = Reason.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") @Nullable String note) {

    OfferTransfer.Command toCommand(Call call, UUID referral) {
        return new OfferTransfer.Command(
                call.actor(), new ReferralId(referral), new OrganisationId(toOrganisationId), note);
    }

    /** Leaves the note out: it can hold personal data. */
    @Override
    public String toString() {
        return "TransferRequest[]";
    }
}

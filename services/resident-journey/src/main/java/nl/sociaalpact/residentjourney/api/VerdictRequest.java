package nl.sociaalpact.residentjourney.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.ReferralId;
import nl.sociaalpact.residentjourney.usecase.GiveVerdict;
import nl.sociaalpact.residentjourney.usecase.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resident says of a referral. */
@Schema(name = "VerdictRequest", description = "Whether the help was of use.")
record VerdictRequest(
        @Schema(description = "The referral, from the own timeline; it has come to its end.") @NotNull UUID referralId,

        @Schema(description = "What the resident says.") @NotNull VerdictValue verdict) {

    GiveVerdict.Command toCommand(Visit.OfResident visit) {
        return new GiveVerdict.Command(visit, new ReferralId(referralId), verdict.toDomain());
    }
}

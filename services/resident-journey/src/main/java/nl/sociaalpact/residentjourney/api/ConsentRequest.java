package nl.sociaalpact.residentjourney.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.usecase.GiveConsent;
import nl.sociaalpact.residentjourney.usecase.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent to write down. */
@Schema(name = "ConsentRequest", description = "What the resident lets an organisation read.")
record ConsentRequest(
        @Schema(description = "The organisation that may read; an active member of the pact.") @NotNull UUID organisationId,

        @Schema(description = "The life domain that it may read.") @NotNull LifeDomainValue lifeDomain,

        @Schema(description = "What it may be read for; to give help when absent.", nullable = true) @Nullable PurposeValue purpose,

        @Schema(description = "How much may be read; everything when absent.", nullable = true) @Nullable LevelValue level,

        @Schema(
                description = "The first day on which it counts, in Europe/Amsterdam; today when absent.",
                nullable = true)
        @Nullable LocalDate validFrom,

        @Schema(
                description = "The last day on which it counts, in Europe/Amsterdam: from today, at most a year ahead."
                        + " Six months after the first day when absent.",
                nullable = true)
        @Nullable LocalDate validUntil) {

    GiveConsent.Command toCommand(Visit visit) {
        return new GiveConsent.Command(
                visit,
                new OrganisationId(organisationId),
                lifeDomain.toDomain(),
                purpose == null ? Purpose.HELP : purpose.toDomain(),
                level == null ? Level.DETAIL : level.toDomain(),
                Optional.ofNullable(validFrom),
                Optional.ofNullable(validUntil));
    }
}

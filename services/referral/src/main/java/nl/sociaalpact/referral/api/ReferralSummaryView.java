package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReferralSummary", description = "A referral as a list shows it: enough to choose from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralSummaryView(
        @NotNull UUID referralId,

        @Schema(description = "The resident, under the reference that the reader's organisation knows.") @NotNull String residentRef,

        @Schema(description = "The organisation that asks.") @NotNull UUID requesterOrganisationId,

        @Schema(description = "The organisation that is asked.") @NotNull UUID targetOrganisationId,

        @NotNull LifeDomainCode lifeDomain,
        @NotNull AreaCode area,
        @NotNull PriorityCode priority,
        @NotNull StatusCode status,

        @Schema(description = "When it got this status.") @NotNull Instant statusSinceAt,

        @Schema(description = "When it was sent.", nullable = true) @Nullable Instant requestedAt,

        @Schema(description = "When the target saw it: a fact, not a status.", nullable = true) @Nullable Instant acknowledgedAt,

        @Schema(description = "Safety: nobody but the requester may approach the resident.")
        boolean contactProhibited,

        @Schema(description = "Who must act now; absent when it has ended.", nullable = true) @Nullable NextActionView nextAction,

        @Schema(description = "The version that a change needs, as in the header ETag.") @NotNull String etag) {

    static ReferralSummaryView from(ReferralSummary summary, Call reader) {
        return new ReferralSummaryView(
                summary.id().value(),
                reader.reference(summary.journey()),
                summary.requester().value(),
                summary.target().value(),
                LifeDomainCode.of(summary.lifeDomain()),
                AreaCode.of(summary.area()),
                PriorityCode.of(summary.priority()),
                StatusCode.of(summary.status()),
                summary.since(),
                summary.requestedAt(),
                summary.acknowledgedAt(),
                summary.contactProhibited(),
                NextActionView.from(summary.nextAction()),
                "\"" + summary.version() + "\"");
    }
}

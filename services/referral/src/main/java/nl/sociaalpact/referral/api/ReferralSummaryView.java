package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.Offer;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReferralSummary", description = "A referral as a list shows it: enough to choose from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralSummaryView(
        @NotNull UUID referralId,

        @Schema(
                description =
                        "The resident, under the reference that the reader's organisation knows; absent in the box"
                                + " open, where nobody has claimed it.",
                nullable = true)
        @Nullable String residentRef,

        @Schema(description = "The organisation that asks.") @NotNull UUID requesterOrganisationId,

        @Schema(
                description = "The organisation that is asked; absent while the referral is open to whoever claims it.",
                nullable = true)
        @Nullable UUID targetOrganisationId,

        @NotNull LifeDomainCode lifeDomain,
        @NotNull AreaCode area,
        @NotNull PriorityCode priority,
        @NotNull StatusCode status,

        @Schema(description = "When it got this status.") @NotNull Instant statusSinceAt,

        @Schema(description = "When it was sent.", nullable = true) @Nullable Instant requestedAt,

        @Schema(description = "When the target saw it: a fact, not a status.", nullable = true) @Nullable Instant acknowledgedAt,

        @Schema(description = "Safety: nobody but the requester may approach the resident.") @Nullable Boolean contactProhibited,

        @Schema(description = "Who must act now; absent when it has ended.", nullable = true) @Nullable NextActionView nextAction,

        @Schema(
                description = "The version that a change needs, as in the header ETag; absent in the box open.",
                nullable = true)
        @Nullable String etag) {

    static ReferralSummaryView from(ReferralSummary summary, Call reader) {
        return new ReferralSummaryView(
                summary.id().value(),
                reference(summary.journey(), reader),
                summary.requester().value(),
                value(summary.target()),
                LifeDomainCode.of(summary.lifeDomain()),
                AreaCode.of(summary.area()),
                PriorityCode.of(summary.priority()),
                StatusCode.of(summary.status()),
                summary.since(),
                summary.requestedAt(),
                summary.acknowledgedAt(),
                summary.journey() == null ? null : summary.contactProhibited(),
                NextActionView.from(summary.nextAction()),
                summary.journey() == null ? null : "\"" + summary.version() + "\"");
    }

    /** What may be known of an open referral before it is claimed. */
    static ReferralSummaryView from(Offer offer) {
        return new ReferralSummaryView(
                offer.referral().value(),
                null,
                offer.requester().value(),
                null,
                LifeDomainCode.of(offer.lifeDomain()),
                AreaCode.of(offer.area()),
                PriorityCode.of(offer.priority()),
                StatusCode.REQUESTED,
                offer.offeredAt(),
                offer.offeredAt(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable String reference(@Nullable JourneyId journey, Call reader) {
        return journey == null ? null : reader.reference(journey);
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}

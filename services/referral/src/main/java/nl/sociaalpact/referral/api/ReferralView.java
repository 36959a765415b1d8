package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.referral.domain.HouseholdPart;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.Transitions;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Referral", description = "A referral as one of its two parties sees it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        @NotNull UUID referralId,

        @Schema(description = "The resident, under the reference that the reader's organisation knows.") @NotNull String residentRef,

        @Schema(description = "The organisation that asks.") @NotNull UUID requesterOrganisationId,

        @Schema(
                description = "The organisation that is asked; absent while the referral is open to whoever claims it.",
                nullable = true)
        @Nullable UUID targetOrganisationId,

        @Schema(description = "Which of its services is meant.", nullable = true) @Nullable UUID serviceId,

        @NotNull LifeDomainCode lifeDomain,
        @NotNull AreaCode area,
        @NotNull PriorityCode priority,

        @Schema(description = "What is asked, in words.") @NotNull String question,

        @Schema(description = "The referral that this one takes the place of.", nullable = true) @Nullable UUID replaces,

        @NotNull KindCode kind,

        @Schema(description = "Its place among other requests for the same need.") @NotNull ChainView chain,

        @NotNull StatusCode status,

        @Schema(description = "When it got this status.") @NotNull Instant statusSinceAt,

        @Schema(description = "What the reader's side can make it now.") @NotNull List<StatusCode> allowedNext,

        @Schema(nullable = true) @Nullable ReasonView reason,
        @Schema(nullable = true) @Nullable OutcomeCode outcomeCode,

        @Schema(description = "When it was sent.", nullable = true) @Nullable Instant requestedAt,

        @Schema(description = "When the target saw it: a fact, not a status.", nullable = true) @Nullable Instant acknowledgedAt,

        @Schema(
                description = "Safety: nobody but the requester may approach the resident. What leads to the resident's"
                        + " door or telephone is withheld from every text.")
        boolean contactProhibited,

        @Schema(description = "What contactProhibited asks of the reader; absent without it.", nullable = true)
        @Nullable String contactInstruction,

        @Schema(description = "The household of which this is one member's part.", nullable = true) @Nullable UUID householdReferralId,

        @Schema(description = "How old the sender says that this member is.", nullable = true) @Nullable AgeBandCode ageBand,

        @Schema(description = "The hand-over in person, when one is planned.", nullable = true) @Nullable WarmHandoverView warmHandover,

        @Schema(description = "Who must act now; absent when it has ended.", nullable = true) @Nullable NextActionView nextAction,

        @Schema(description = "Every deadline that is still to be met, each explaining itself.") @NotNull List<DeadlineView> deadlines) {
    private static final String THROUGH_REQUESTER =
            "Do not contact the resident in any way. Work through the requester.";

    static ReferralView from(StoredReferral stored, Call reader) {
        var referral = stored.referral();
        var clocks = stored.clocks();
        var particulars = referral.particulars();
        var parties = particulars.parties();
        var need = particulars.need();
        return new ReferralView(
                particulars.id().value(),
                reader.reference(particulars.journey()),
                parties.requester().value(),
                value(parties.target()),
                value(parties.service()),
                LifeDomainCode.of(need.lifeDomain()),
                AreaCode.of(need.area()),
                PriorityCode.of(need.priority()),
                need.question().text(),
                value(particulars.replaces()),
                KindCode.of(particulars.ties().kind()),
                ChainView.from(referral, reader.at()),
                StatusCode.of(referral.status()),
                referral.since(),
                allowedNext(referral, reader.organisation()).stream()
                        .map(StatusCode::of)
                        .toList(),
                ReasonView.from(referral.reason()),
                outcome(referral),
                particulars.requestedAt(),
                particulars.acknowledgedAt(),
                particulars.conditions().contactProhibited(),
                particulars.conditions().contactProhibited() ? THROUGH_REQUESTER : null,
                household(particulars.conditions().household()),
                age(particulars.conditions().household()),
                WarmHandoverView.from(particulars.conditions().warmHandover()),
                NextActionView.from(clocks.nextAction(parties).orElse(null)),
                clocks.open().stream()
                        .map(clock -> DeadlineView.from(clock, clocks.pauses(), parties, reader.calendar()))
                        .toList());
    }

    private static Set<Status> allowedNext(Referral referral, OrganisationId reader) {
        return referral.roleOf(reader)
                .map(role -> Transitions.next(referral.status(), role))
                .orElse(Set.of());
    }

    private static @Nullable OutcomeCode outcome(Referral referral) {
        var outcome = referral.outcome();
        return outcome == null ? null : OutcomeCode.of(outcome);
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable UUID value(@Nullable ServiceId service) {
        return service == null ? null : service.value();
    }

    private static @Nullable UUID value(@Nullable ReferralId referral) {
        return referral == null ? null : referral.value();
    }

    private static @Nullable UUID household(@Nullable HouseholdPart part) {
        return part == null ? null : part.household().value();
    }

    private static @Nullable AgeBandCode age(@Nullable HouseholdPart part) {
        return part == null ? null : AgeBandCode.of(part.age());
    }

    /** Tells only which: the rest is about a person. */
    @Override
    public String toString() {
        return "ReferralView[" + referralId + "]";
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.Kind;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Precautions;
import nl.sociaalpact.referral.domain.Question;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.domain.Ties;
import nl.sociaalpact.referral.usecase.SendAfterChecks;
import nl.sociaalpact.referral.usecase.SendReferral;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReferralRequest", description = "A referral to send.")
record ReferralRequest(
        @Schema(description = "The resident, under the reference that the sender knows.")
        @NotNull @Size(min = 1, max = 100) String residentRef,

        @Schema(
                description =
                        "The organisation that is asked to help; absent: whoever the resident lets in can claim it.",
                nullable = true)
        @Nullable UUID targetOrganisationId,

        @Schema(
                description =
                        "Without a target: only these organisations can claim it. Absent: every one that the resident"
                                + " lets in on this life domain.",
                nullable = true)
        @Size(min = 1, max = MOST_CLAIMANTS) @Nullable List<@NotNull UUID> openToOrganisationIds,

        @Schema(description = "Which of its services is meant, when the sender chose one.", nullable = true) @Nullable UUID serviceId,

        @Schema(description = "standard when absent.", nullable = true) @Nullable KindCode kind,

        @NotNull LifeDomainCode lifeDomain,
        @NotNull AreaCode area,
        @NotNull PriorityCode priority,

        @Schema(description = "What is asked, in words. Only sender and target see it; events never hold it.")
        @NotBlank @Size(max = Question.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") String question,

        @Schema(
                description = "An ended referral of the sender for the same resident that this one takes the place of.",
                nullable = true)
        @Nullable UUID replaces,

        @Schema(
                description =
                        "Safety: nobody but the sender may approach the resident. What leads to the resident's door"
                                + " or telephone is withheld from every text. False when absent.",
                nullable = true)
        @Nullable Boolean contactProhibited,

        @Schema(description = "A hand-over in person, when one is planned.", nullable = true) @Valid @Nullable WarmHandoverRequest warmHandover,

        @Schema(description = "Why it is sent although the service has no room.", nullable = true) @Valid @Nullable CapacityOverrideRequest capacityOverride,

        @Schema(
                description = "The sender knows of its own help that runs for this resident in this life domain. False"
                        + " when absent.",
                nullable = true)
        @Nullable Boolean duplicateAcknowledged) {

    SendAfterChecks.Command toCheckedCommand(Call call) {
        return new SendAfterChecks.Command(
                toCommand(call),
                new Precautions(
                        capacityOverride == null ? null : capacityOverride.reason(),
                        Boolean.TRUE.equals(duplicateAcknowledged)));
    }

    private static final int MOST_CLAIMANTS = 20;

    /** Nobody can be asked and left out at once. */
    @AssertTrue(message = "openToOrganisationIds is for a referral without targetOrganisationId") @JsonIgnore
    boolean isOpenToSomeOnlyWithoutTarget() {
        return targetOrganisationId == null || openToOrganisationIds == null;
    }

    SendReferral.Command toCommand(Call call) {
        return new SendReferral.Command(
                call.actor(),
                call.resident(residentRef),
                new Parties(
                        call.organisation(),
                        targetOrganisationId == null ? null : new OrganisationId(targetOrganisationId),
                        serviceId == null ? null : new ServiceId(serviceId)),
                new Need(lifeDomain.toDomain(), area.toDomain(), priority.toDomain(), new Question(question)),
                replaces == null ? null : new ReferralId(replaces),
                conditions(),
                Ties.of(kind == null ? Kind.STANDARD : kind.toDomain()),
                among());
    }

    private Conditions conditions() {
        return new Conditions(
                Boolean.TRUE.equals(contactProhibited), warmHandover == null ? null : warmHandover.toDomain());
    }

    private List<OrganisationId> among() {
        return openToOrganisationIds == null
                ? List.of()
                : openToOrganisationIds.stream().map(OrganisationId::new).toList();
    }

    /** Tells nothing: it is about a person. */
    @Override
    public String toString() {
        return "ReferralRequest[]";
    }
}

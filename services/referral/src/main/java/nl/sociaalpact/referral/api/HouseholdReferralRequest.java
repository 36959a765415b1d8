package nl.sociaalpact.referral.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.usecase.SendHousehold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HouseholdReferralRequest", description = "Help to ask for a household.")
record HouseholdReferralRequest(
        @Schema(description = "The organisation that is asked to help.") @NotNull UUID targetOrganisationId,

        @Schema(description = "Which of its services is meant, when the sender chose one.", nullable = true) @Nullable UUID serviceId,

        @NotNull AreaCode area,
        @NotNull PriorityCode priority,

        @Schema(
                description = "Safety: nobody but the sender may approach any of them. False when absent.",
                nullable = true)
        @Nullable Boolean contactProhibited,

        @Schema(description = "Two to twelve members, each a resident of their own.")
        @NotNull @Size(min = 2, max = HouseholdReferralRequest.MOST_MEMBERS) List<@NotNull @Valid HouseholdMemberRequest> members) {
    static final int MOST_MEMBERS = 12;

    SendHousehold.Command toCommand(Call call) {
        var parties = new Parties(
                call.organisation(),
                new OrganisationId(targetOrganisationId),
                serviceId == null ? null : new ServiceId(serviceId));
        var conditions =
                Boolean.TRUE.equals(contactProhibited) ? Conditions.NONE.withContactProhibited() : Conditions.NONE;
        return new SendHousehold.Command(
                call.actor(),
                parties,
                conditions,
                members.stream()
                        .map(member -> member.toDomain(call, area.toDomain(), priority.toDomain()))
                        .toList());
    }

    /** Tells nothing: it is about persons. */
    @Override
    public String toString() {
        return "HouseholdReferralRequest[]";
    }
}

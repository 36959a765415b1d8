package nl.sociaalpact.referral.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Division;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Part;
import nl.sociaalpact.referral.domain.Question;
import nl.sociaalpact.referral.domain.ServiceId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SubReferralsRequest", description = "The parts into which a referral is divided.")
record SubReferralsRequest(
        @Schema(description = "Two or more at first; later more can follow, up to ten in all.")
        @NotNull @Size(min = 1, max = Division.MOST) List<@Valid @NotNull SubReferral> parts) {

    @Schema(name = "SubReferral", description = "A part of a referral, for one organisation.")
    record SubReferral(
            @Schema(description = "The organisation that is asked to help.") @NotNull UUID targetOrganisationId,

            @Schema(description = "Which of its services is meant, when the sender chose one.", nullable = true)
            @Nullable UUID serviceId,

            @Schema(description = "Needed for each part of a housing referral.", nullable = true) @Nullable HousingTaskCode task,

            @NotNull LifeDomainCode lifeDomain,
            @NotNull AreaCode area,
            @NotNull PriorityCode priority,

            @Schema(description = "What is asked of this organisation, in words. Only it and the sender see it.")
            @NotBlank @Size(max = Question.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") String question) {

        Part toDomain() {
            return new Part(
                    new OrganisationId(targetOrganisationId),
                    serviceId == null ? null : new ServiceId(serviceId),
                    new Need(lifeDomain.toDomain(), area.toDomain(), priority.toDomain(), new Question(question)),
                    task == null ? null : task.toDomain());
        }

        /** Tells nothing: it is about a person. */
        @Override
        public String toString() {
            return "SubReferral[]";
        }
    }

    List<Part> toDomain() {
        return parts.stream().map(SubReferral::toDomain).toList();
    }
}

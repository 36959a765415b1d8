package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.HouseholdMember;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HouseholdMemberRequest", description = "What is asked for one member of a household.")
record HouseholdMemberRequest(
        @Schema(description = "The member, under the reference that the sender knows.")
        @NotNull @Size(min = 1, max = 100) String residentRef,

        @NotNull LifeDomainCode lifeDomain,

        @Schema(description = "What is asked for this member, in words.")
        @NotBlank @Size(max = Question.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") String question,

        @NotNull AgeBandCode ageBand,

        @Schema(description = "Who said yes, as the sender attests; the consent itself is held by the journey.")
        @NotNull @Size(min = 1, max = 2) List<@NotNull ConsentVoiceCode> consentBy) {

    HouseholdMember toDomain(Call call, Area area, Priority priority) {
        return new HouseholdMember(
                call.resident(residentRef),
                new Need(lifeDomain.toDomain(), area, priority, new Question(question)),
                ageBand.toDomain(),
                consentBy.stream().map(ConsentVoiceCode::toDomain).collect(Collectors.toCollection(HashSet::new)));
    }

    /** Tells nothing: it is about a person. */
    @Override
    public String toString() {
        return "HouseholdMemberRequest[]";
    }
}

package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.sociaalpact.referral.domain.MatchQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MatchRequest",
        description = "Which help is looked for. It names nobody and is not kept. What is left out rules nobody out.")
record MatchRequest(
        @NotNull LifeDomainCode lifeDomain,
        @NotNull AreaCode area,

        @Schema(description = "ISO 639: two letters, or three where there are no two.", nullable = true)
        @Pattern(regexp = "^[a-z]{2,3}$") @Nullable String language,

        @Schema(nullable = true) @Nullable AgeBandCode ageBand,
        @Schema(nullable = true) @Nullable HouseholdTypeCode householdType) {

    MatchQuestion toDomain(Call call) {
        return new MatchQuestion(
                call.organisation(),
                lifeDomain.toDomain(),
                area.toDomain(),
                language,
                ageBand == null ? null : ageBand.toDomain(),
                householdType == null ? null : householdType.toDomain());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.EligibilityRule;
import nl.sociaalpact.referral.domain.MatchParts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MatchParts", description = "How a service answers the question, part by part.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchPartsView(
        @NotNull Finding eligibility,

        @Schema(description = "Each rule of the service: area, age, household.") @NotNull List<Rule> eligibilityRules,

        @NotNull Finding freshness,
        @NotNull Finding capacity,
        @NotNull Finding distance,

        @Schema(description = "Metres to where residents visit it; absent when it cannot be told.", nullable = true)
        @Nullable Integer metres,

        @NotNull Finding language) {

    @Schema(name = "MatchFinding", description = "What was found, and what it is worth.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finding(
            @Schema(description = "What was found, as a code.") @NotNull String found,

            @Schema(
                    description = "What that is worth, in thousandths; absent when the service is not proposed.",
                    nullable = true)
            @Nullable Integer value,

            @Schema(description = "The same in words.") @NotNull String explanation) {}

    @Schema(name = "MatchRule", description = "One rule of a service, held against the question.")
    record Rule(
            @Schema(description = "area, age or household.") @NotNull String rule,

            @Schema(description = "matches, not, or unknown: the question or the rule does not say enough.") @NotNull String result) {

        static Rule from(EligibilityRule rule) {
            return new Rule(Codes.of(rule.subject()), Codes.of(rule.result()));
        }
    }

    static MatchPartsView from(MatchParts parts, MatchParts.@Nullable Worth worth) {
        return new MatchPartsView(
                finding(
                        parts.eligibility(),
                        worth == null ? null : worth.eligibility(),
                        Explanations.of(parts.eligibility())),
                parts.rules().stream().map(Rule::from).toList(),
                finding(
                        parts.freshness(),
                        worth == null ? null : worth.freshness(),
                        Explanations.of(parts.freshness())),
                finding(parts.capacity(), worth == null ? null : worth.capacity(), Explanations.of(parts.capacity())),
                distance(parts.metres(), worth == null ? null : worth.distance()),
                parts.metres(),
                finding(parts.language(), worth == null ? null : worth.language(), Explanations.of(parts.language())));
    }

    private static Finding finding(Enum<?> found, @Nullable Integer value, String explanation) {
        return new Finding(Codes.of(found), value, explanation);
    }

    private static Finding distance(@Nullable Integer metres, @Nullable Integer value) {
        return metres == null
                ? new Finding("unknown", value, "The area in which residents visit it is not known here.")
                : new Finding(
                        "known",
                        value,
                        metres == 0
                                ? "It is in the area itself, or comes to it."
                                : "Between the middles of the two areas, as the crow flies.");
    }
}

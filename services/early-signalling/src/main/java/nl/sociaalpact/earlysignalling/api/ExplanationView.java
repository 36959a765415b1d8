package nl.sociaalpact.earlysignalling.api;

import nl.sociaalpact.earlysignalling.domain.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a signal is not taken up, in JSON. */
@Schema(name = "Explanation", description = "The rule that kept a signal from being taken up, as it was applied.")
record ExplanationView(
        @Schema(description = "The rule. The first and the last compare euros, the others days.")
        RuleCode rule,

        @Schema(description = "What the report said.") int found,

        @Schema(description = "What the rule asks, or what was reported before.")
        int limit,

        @Schema(description = "Where the rule comes from.") String source) {

    static ExplanationView from(Explanation explanation) {
        return new ExplanationView(
                RuleCode.of(explanation.rule()), explanation.found(), explanation.limit(), explanation.source());
    }

    @Override
    public String toString() {
        return "ExplanationView[hidden]";
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.EvaluationMoment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When it is asked whether a service was the right place. */
@Schema(name = "EvaluationMoment", description = "How long after the help began.")
enum EvaluationMomentCode {
    @JsonProperty("three-months")
    THREE_MONTHS,
    @JsonProperty("six-months")
    SIX_MONTHS,
    @JsonProperty("twelve-months")
    TWELVE_MONTHS;

    static EvaluationMomentCode of(EvaluationMoment moment) {
        return valueOf(moment.name());
    }

    EvaluationMoment toDomain() {
        return EvaluationMoment.valueOf(name());
    }
}

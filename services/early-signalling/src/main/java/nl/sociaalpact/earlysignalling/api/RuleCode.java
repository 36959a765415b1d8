package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.Explanation;

/** The rule that kept a signal from being taken up, as it is written in JSON. */
enum RuleCode {
    @JsonProperty("below-threshold")
    BELOW_THRESHOLD,

    @JsonProperty("too-early")
    TOO_EARLY,

    @JsonProperty("too-late")
    TOO_LATE,

    @JsonProperty("not-higher-than-before")
    NOT_HIGHER_THAN_BEFORE;

    static RuleCode of(Explanation.Rule value) {
        return valueOf(value.name());
    }
}

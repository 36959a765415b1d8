package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.CaseKind;

/** Whether a case holds one signal or more, as it is written in JSON. */
enum CaseKindCode {
    @JsonProperty("single")
    SINGLE,

    @JsonProperty("multiple")
    MULTIPLE;

    static CaseKindCode of(CaseKind value) {
        return valueOf(value.name());
    }
}

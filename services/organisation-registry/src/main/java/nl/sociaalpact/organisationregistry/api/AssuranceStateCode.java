package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.AssuranceState;

/** How far a record can be relied upon, as a code. */
enum AssuranceStateCode {
    @JsonProperty("never-assured")
    NEVER_ASSURED,
    @JsonProperty("fresh")
    FRESH,
    @JsonProperty("ageing")
    AGEING,
    @JsonProperty("stale")
    STALE;

    static AssuranceStateCode of(AssuranceState value) {
        return valueOf(value.name());
    }
}

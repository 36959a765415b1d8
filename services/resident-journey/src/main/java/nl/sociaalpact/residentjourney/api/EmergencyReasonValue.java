package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.residentjourney.domain.decision.Emergency;

/** Who is in danger, as a code. */
enum EmergencyReasonValue {
    @JsonProperty("danger-to-resident")
    DANGER_TO_RESIDENT,
    @JsonProperty("danger-to-child")
    DANGER_TO_CHILD,
    @JsonProperty("danger-to-others")
    DANGER_TO_OTHERS;

    static EmergencyReasonValue of(Emergency value) {
        return valueOf(value.name());
    }

    Emergency toDomain() {
        return Emergency.valueOf(name());
    }
}

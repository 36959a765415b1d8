package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.CapacityStatus;

/** Whether a service has room, as a code that is shown. */
enum ShownCapacityCode {
    @JsonProperty("capacity")
    CAPACITY,
    @JsonProperty("no-capacity")
    NO_CAPACITY,
    @JsonProperty("waitlist")
    WAITLIST,
    @JsonProperty("additional-assessment-required")
    ADDITIONAL_ASSESSMENT_REQUIRED,
    @JsonProperty("unknown")
    UNKNOWN;

    static ShownCapacityCode of(CapacityStatus value) {
        return valueOf(value.name());
    }
}

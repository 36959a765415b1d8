package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.CapacityStatus;

/** Whether a service has room, as a code that can be told. */
enum CapacityStatusCode {
    @JsonProperty("capacity")
    CAPACITY,
    @JsonProperty("no-capacity")
    NO_CAPACITY,
    @JsonProperty("waitlist")
    WAITLIST,
    @JsonProperty("additional-assessment-required")
    ADDITIONAL_ASSESSMENT_REQUIRED;

    CapacityStatus toDomain() {
        return CapacityStatus.valueOf(name());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Capacity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a service has room, as far as this was known. */
@Schema(name = "Capacity", description = "Whether a service has room; unknown: never told, or too long ago.")
enum CapacityCode {
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

    static CapacityCode of(Capacity capacity) {
        return valueOf(capacity.name());
    }
}

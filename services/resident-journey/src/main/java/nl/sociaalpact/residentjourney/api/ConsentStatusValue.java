package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.residentjourney.domain.ConsentStatus;

/** What a consent is worth today, as a code. */
enum ConsentStatusValue {
    @JsonProperty("given")
    GIVEN,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("replaced")
    REPLACED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    static ConsentStatusValue of(ConsentStatus value) {
        return valueOf(value.name());
    }
}

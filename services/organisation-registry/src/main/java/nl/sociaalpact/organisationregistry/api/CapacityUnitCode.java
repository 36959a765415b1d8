package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.CapacityUnit;

/** What the numbers of a capacity count, as a code. */
enum CapacityUnitCode {
    @JsonProperty("places")
    PLACES,
    @JsonProperty("households")
    HOUSEHOLDS,
    @JsonProperty("hours-per-week")
    HOURS_PER_WEEK,
    @JsonProperty("appointments-per-week")
    APPOINTMENTS_PER_WEEK;

    static CapacityUnitCode of(CapacityUnit value) {
        return valueOf(value.name());
    }

    CapacityUnit toDomain() {
        return CapacityUnit.valueOf(name());
    }
}

package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.intake.domain.MatchedOn;

/** What of a person was the same, as it is written in JSON. */
enum MatchedOnCode {
    @JsonProperty("name-and-birth-date")
    NAME_AND_BIRTH_DATE,

    @JsonProperty("birth-date-and-address")
    BIRTH_DATE_AND_ADDRESS,

    @JsonProperty("name-and-address")
    NAME_AND_ADDRESS;

    static MatchedOnCode of(MatchedOn value) {
        return valueOf(value.name());
    }

    MatchedOn toDomain() {
        return MatchedOn.valueOf(name());
    }
}

package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.HouseholdType;

/** How people live together, as a code. */
enum HouseholdTypeCode {
    @JsonProperty("single-person")
    SINGLE_PERSON,
    @JsonProperty("couple")
    COUPLE,
    @JsonProperty("couple-with-children")
    COUPLE_WITH_CHILDREN,
    @JsonProperty("single-parent")
    SINGLE_PARENT,
    @JsonProperty("other")
    OTHER;

    static HouseholdTypeCode of(HouseholdType value) {
        return valueOf(value.name());
    }

    HouseholdType toDomain() {
        return HouseholdType.valueOf(name());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.HouseholdType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people live together. */
@Schema(name = "HouseholdType", description = "How people live together; couple: without children at home.")
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

    HouseholdType toDomain() {
        return HouseholdType.valueOf(name());
    }
}

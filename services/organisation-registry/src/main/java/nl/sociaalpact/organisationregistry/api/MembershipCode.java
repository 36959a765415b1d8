package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.Standing;

/** Standing of an organisation in the pact, as a code. */
enum MembershipCode {
    @JsonProperty("applied")
    APPLIED,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("left")
    LEFT;

    static MembershipCode of(Standing value) {
        return valueOf(value.name());
    }

    /** How JAX-RS reads it from a query. */
    public static MembershipCode fromString(String code) {
        return Codes.parse(MembershipCode.class, code);
    }

    Standing toDomain() {
        return Standing.valueOf(name());
    }
}

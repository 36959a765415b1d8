package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.OrganisationKind;

/** How an organisation is organised, as a code. */
enum KindCode {
    @JsonProperty("formal")
    FORMAL,
    @JsonProperty("informal")
    INFORMAL,
    @JsonProperty("resident-initiative")
    RESIDENT_INITIATIVE;

    static KindCode of(OrganisationKind value) {
        return valueOf(value.name());
    }

    /** How JAX-RS reads it from a query. */
    public static KindCode fromString(String code) {
        return Codes.parse(KindCode.class, code);
    }

    OrganisationKind toDomain() {
        return OrganisationKind.valueOf(name());
    }
}

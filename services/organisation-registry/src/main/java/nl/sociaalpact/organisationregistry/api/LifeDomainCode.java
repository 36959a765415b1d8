package nl.sociaalpact.organisationregistry.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.LifeDomain;

/** Life domain, as a code. */
enum LifeDomainCode {
    @JsonProperty("money")
    MONEY,
    @JsonProperty("work-and-education")
    WORK_AND_EDUCATION,
    @JsonProperty("housing")
    HOUSING,
    @JsonProperty("home-relations")
    HOME_RELATIONS,
    @JsonProperty("mental-health")
    MENTAL_HEALTH,
    @JsonProperty("physical-health")
    PHYSICAL_HEALTH,
    @JsonProperty("substance-use")
    SUBSTANCE_USE,
    @JsonProperty("daily-living")
    DAILY_LIVING,
    @JsonProperty("social-network")
    SOCIAL_NETWORK,
    @JsonProperty("participation")
    PARTICIPATION,
    @JsonProperty("justice")
    JUSTICE,
    @JsonProperty("youth")
    YOUTH;

    static LifeDomainCode of(LifeDomain value) {
        return valueOf(value.name());
    }

    /** How JAX-RS reads it from a query. */
    public static LifeDomainCode fromString(String code) {
        return Codes.parse(LifeDomainCode.class, code);
    }

    LifeDomain toDomain() {
        return LifeDomain.valueOf(name());
    }
}

package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.residentjourney.domain.LifeDomain;

/** Life domain (leefgebied), as a code. */
enum LifeDomainValue {
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

    static LifeDomainValue of(LifeDomain value) {
        return valueOf(value.name());
    }

    LifeDomain toDomain() {
        return LifeDomain.valueOf(name());
    }
}

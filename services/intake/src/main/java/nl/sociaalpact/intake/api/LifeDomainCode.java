package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.intake.domain.LifeDomain;

/** Part of a life, as it is written in JSON. */
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

    LifeDomain toDomain() {
        return LifeDomain.valueOf(name());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of a life in which help is asked. */
@Schema(name = "LifeDomain", description = "Part of a life in which help is asked.")
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

    static LifeDomainCode of(LifeDomain lifeDomain) {
        return valueOf(lifeDomain.name());
    }

    LifeDomain toDomain() {
        return LifeDomain.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static LifeDomainCode fromString(String code) {
        return Codes.parse(LifeDomainCode.class, code);
    }
}

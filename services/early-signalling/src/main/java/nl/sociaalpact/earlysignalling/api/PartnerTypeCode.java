package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.PartnerType;

/** Kind of signal partner, as it is written in JSON. */
enum PartnerTypeCode {
    @JsonProperty("tax-office")
    TAX_OFFICE,

    @JsonProperty("cak-own-contribution")
    CAK_OWN_CONTRIBUTION,

    @JsonProperty("cak-health-insurance")
    CAK_HEALTH_INSURANCE,

    @JsonProperty("benefits-office")
    BENEFITS_OFFICE,

    @JsonProperty("duo")
    DUO,

    @JsonProperty("energy")
    ENERGY,

    @JsonProperty("rent")
    RENT,

    @JsonProperty("mortgage")
    MORTGAGE,

    @JsonProperty("water")
    WATER,

    @JsonProperty("health-insurance")
    HEALTH_INSURANCE,

    @JsonProperty("other")
    OTHER;

    static PartnerTypeCode of(PartnerType value) {
        return valueOf(value.name());
    }

    PartnerType toDomain() {
        return PartnerType.valueOf(name());
    }
}

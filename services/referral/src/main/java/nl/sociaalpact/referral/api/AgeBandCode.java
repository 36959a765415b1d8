package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.AgeBand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ages between which the law changes what counts. */
@Schema(name = "AgeBand", description = "Ages between which the law changes what counts; never an age itself.")
enum AgeBandCode {
    @JsonProperty("under-12")
    UNDER_12,
    @JsonProperty("from-12-to-15")
    FROM_12_TO_15,
    @JsonProperty("from-16-to-17")
    FROM_16_TO_17,
    @JsonProperty("from-18-to-26")
    FROM_18_TO_26,
    @JsonProperty("from-27-to-66")
    FROM_27_TO_66,
    @JsonProperty("from-67")
    FROM_67;

    static AgeBandCode of(AgeBand age) {
        return valueOf(age.name());
    }

    AgeBand toDomain() {
        return AgeBand.valueOf(name());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the resident lives. */
@Schema(name = "Area", description = "Where the resident lives.")
enum AreaCode {
    @JsonProperty("bijlmer-centrum")
    BIJLMER_CENTRUM,
    @JsonProperty("bijlmer-oost")
    BIJLMER_OOST,
    @JsonProperty("bijlmer-west")
    BIJLMER_WEST,
    @JsonProperty("gaasperdam")
    GAASPERDAM,
    @JsonProperty("driemond")
    DRIEMOND,
    @JsonProperty("weesp")
    WEESP;

    static AreaCode of(Area area) {
        return valueOf(area.name());
    }

    Area toDomain() {
        return Area.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static AreaCode fromString(String code) {
        return Codes.parse(AreaCode.class, code);
    }
}

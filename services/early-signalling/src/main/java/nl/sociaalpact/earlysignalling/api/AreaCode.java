package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.Area;

/** Part of the city, as it is written in JSON. */
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

    static AreaCode of(Area value) {
        return valueOf(value.name());
    }

    Area toDomain() {
        return Area.valueOf(name());
    }
}

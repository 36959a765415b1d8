package nl.sociaalpact.municipaldashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Codes;

/** Area of Amsterdam, as a code. */
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

    /** How JAX-RS reads it from a query. */
    public static AreaCode fromString(String code) {
        return Codes.find(AreaCode.class, code).orElseThrow(() -> new IllegalArgumentException("no code of an area"));
    }

    Area toDomain() {
        return Area.valueOf(name());
    }
}

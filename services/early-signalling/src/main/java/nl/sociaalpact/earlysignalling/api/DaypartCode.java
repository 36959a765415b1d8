package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.Daypart;

/** Part of the day, as it is written in JSON. */
enum DaypartCode {
    @JsonProperty("morning")
    MORNING,

    @JsonProperty("afternoon")
    AFTERNOON,

    @JsonProperty("evening")
    EVENING;

    static DaypartCode of(Daypart value) {
        return valueOf(value.name());
    }

    Daypart toDomain() {
        return Daypart.valueOf(name());
    }
}

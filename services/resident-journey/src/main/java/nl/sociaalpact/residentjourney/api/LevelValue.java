package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.residentjourney.domain.decision.Level;

/** How much of a line is shown, as a code. */
enum LevelValue {
    @JsonProperty("existence")
    EXISTENCE,
    @JsonProperty("status")
    STATUS,
    @JsonProperty("detail")
    DETAIL;

    static LevelValue of(Level value) {
        return valueOf(value.name());
    }

    Level toDomain() {
        return Level.valueOf(name());
    }
}

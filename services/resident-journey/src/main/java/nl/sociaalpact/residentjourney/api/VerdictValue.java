package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.residentjourney.domain.VerdictCode;

/** What the resident says of the help, as a code. */
enum VerdictValue {
    @JsonProperty("helped")
    HELPED,
    @JsonProperty("partly-helped")
    PARTLY_HELPED,
    @JsonProperty("not-helped")
    NOT_HELPED,
    @JsonProperty("does-not-know")
    DOES_NOT_KNOW;

    static VerdictValue of(VerdictCode value) {
        return valueOf(value.name());
    }

    VerdictCode toDomain() {
        return VerdictCode.valueOf(name());
    }
}

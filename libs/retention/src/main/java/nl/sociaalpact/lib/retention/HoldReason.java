package nl.sociaalpact.lib.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why a record may not go. */
public enum HoldReason {
    @JsonProperty("court-case")
    COURT_CASE,
    @JsonProperty("complaint")
    COMPLAINT,
    @JsonProperty("inspection")
    INSPECTION,
    @JsonProperty("audit")
    AUDIT;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.sociaalpact.lib.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The grounds that the law knows for not erasing a record. */
public enum ExceptionGround {
    @JsonProperty("interest-of-another")
    INTEREST_OF_ANOTHER,
    @JsonProperty("law-forbids")
    LAW_FORBIDS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;

/** What a journey is read for (doelbinding), as a code. */
enum PurposeValue {
    @JsonProperty("help")
    HELP,
    @JsonProperty("debt-help")
    DEBT_HELP,
    @JsonProperty("social-support")
    SOCIAL_SUPPORT,
    @JsonProperty("youth-help")
    YOUTH_HELP,
    @JsonProperty("work-and-income")
    WORK_AND_INCOME,
    @JsonProperty("early-signalling")
    EARLY_SIGNALLING,
    @JsonProperty("coordination")
    COORDINATION;

    /** All of them, as a pattern. */
    static final String CODES =
            "help|debt-help|social-support|youth-help|work-and-income|early-signalling|coordination";

    static PurposeValue of(Purpose value) {
        return valueOf(value.name());
    }

    Purpose toDomain() {
        return Purpose.valueOf(name());
    }
}

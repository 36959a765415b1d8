package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.FindingCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessment found in one life domain. */
@Schema(
        name = "FindingCode",
        description = "What an assessment found: whether help is needed, never how well somebody does.")
enum FindingValue {
    @JsonProperty("help-needed")
    HELP_NEEDED,
    @JsonProperty("help-needed-at-once")
    HELP_NEEDED_AT_ONCE,
    @JsonProperty("own-strength-suffices")
    OWN_STRENGTH_SUFFICES,
    @JsonProperty("no-help-wanted")
    NO_HELP_WANTED,
    @JsonProperty("further-assessment-needed")
    FURTHER_ASSESSMENT_NEEDED;

    static FindingValue of(FindingCode code) {
        return valueOf(code.name());
    }

    FindingCode toDomain() {
        return FindingCode.valueOf(name());
    }
}

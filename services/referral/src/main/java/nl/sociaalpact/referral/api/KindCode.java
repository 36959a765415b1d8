package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked, beside help in a life domain. */
@Schema(
        name = "Kind",
        description =
                "standard; or housing: the target divides it into guidance, home and allocation, and completes it when"
                        + " all three are done; or assessment: the target writes findings down before it completes it.")
enum KindCode {
    @JsonProperty("standard")
    STANDARD,
    @JsonProperty("housing")
    HOUSING,
    @JsonProperty("assessment")
    ASSESSMENT;

    static KindCode of(Kind kind) {
        return valueOf(kind.name());
    }

    Kind toDomain() {
        return Kind.valueOf(name());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.PresentRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is to the resident at a warm hand-over. */
@Schema(name = "PresentRole", description = "What somebody is to the resident at a warm hand-over.")
enum PresentRoleCode {
    @JsonProperty("source-worker")
    SOURCE_WORKER,
    @JsonProperty("target-worker")
    TARGET_WORKER,
    @JsonProperty("relative")
    RELATIVE,
    @JsonProperty("informal-carer")
    INFORMAL_CARER,
    @JsonProperty("volunteer")
    VOLUNTEER,
    @JsonProperty("client-supporter")
    CLIENT_SUPPORTER,
    @JsonProperty("legal-representative")
    LEGAL_REPRESENTATIVE,
    @JsonProperty("interpreter")
    INTERPRETER,
    @JsonProperty("other")
    OTHER;

    static PresentRoleCode of(PresentRole role) {
        return valueOf(role.name());
    }

    PresentRole toDomain() {
        return PresentRole.valueOf(name());
    }
}

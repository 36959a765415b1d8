package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Priority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the target is asked to answer first. */
@Schema(name = "Priority", description = "Whether the target is asked to answer first.")
enum PriorityCode {
    @JsonProperty("routine")
    ROUTINE,
    @JsonProperty("urgent")
    URGENT;

    static PriorityCode of(Priority priority) {
        return valueOf(priority.name());
    }

    Priority toDomain() {
        return Priority.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static PriorityCode fromString(String code) {
        return Codes.parse(PriorityCode.class, code);
    }
}

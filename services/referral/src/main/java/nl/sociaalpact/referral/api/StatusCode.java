package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a referral. */
@Schema(name = "Status", description = "State of a referral.")
enum StatusCode {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("in-progress")
    IN_PROGRESS,
    @JsonProperty("on-hold")
    ON_HOLD,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("entered-in-error")
    ENTERED_IN_ERROR;

    static StatusCode of(Status status) {
        return valueOf(status.name());
    }

    Status toDomain() {
        return Status.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static StatusCode fromString(String code) {
        return Codes.parse(StatusCode.class, code);
    }
}

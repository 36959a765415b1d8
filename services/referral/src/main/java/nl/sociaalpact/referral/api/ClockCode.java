package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.ClockKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be done before a deadline. */
@Schema(
        name = "Step",
        description =
                "What must be done before a deadline. send: by the requester, of a draft; acknowledge: say that it was"
                        + " seen; decide: accept or reject; start: begin to help; finish: say how it ended; resume: go"
                        + " on or end it, while it is on hold.")
enum ClockCode {
    @JsonProperty("send")
    SEND,
    @JsonProperty("acknowledge")
    ACKNOWLEDGE,
    @JsonProperty("decide")
    DECIDE,
    @JsonProperty("start")
    START,
    @JsonProperty("finish")
    FINISH,
    @JsonProperty("resume")
    RESUME;

    static ClockCode of(ClockKind kind) {
        return valueOf(kind.name());
    }
}

package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.MatchReason;

/** Why a run did what it did with a signal, as it is written in JSON. */
enum MatchReasonCode {
    @JsonProperty("shares-address")
    SHARES_ADDRESS,

    @JsonProperty("alone-at-address")
    ALONE_AT_ADDRESS,

    @JsonProperty("already-in-case")
    ALREADY_IN_CASE,

    @JsonProperty("repeat")
    REPEAT,

    @JsonProperty("unjust")
    UNJUST;

    static MatchReasonCode of(MatchReason value) {
        return valueOf(value.name());
    }
}

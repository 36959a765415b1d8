package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.SignalStatus;

/** What became of a signal, as it is written in JSON. */
enum SignalStatusCode {
    @JsonProperty("not-yet-picked-up")
    NOT_YET_PICKED_UP,

    @JsonProperty("picked-up")
    PICKED_UP,

    @JsonProperty("known-in-debt-help")
    KNOWN_IN_DEBT_HELP,

    @JsonProperty("deceased")
    DECEASED,

    @JsonProperty("not-picked-up-other-reason")
    NOT_PICKED_UP_OTHER_REASON,

    @JsonProperty("not-picked-up-repeat")
    NOT_PICKED_UP_REPEAT,

    @JsonProperty("not-picked-up-unjust")
    NOT_PICKED_UP_UNJUST,

    @JsonProperty("not-a-resident")
    NOT_A_RESIDENT;

    static SignalStatusCode of(SignalStatus value) {
        return valueOf(value.name());
    }
}

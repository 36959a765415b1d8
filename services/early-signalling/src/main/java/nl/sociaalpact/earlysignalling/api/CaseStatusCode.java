package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.SignalCase;

/** The state of a case, as it is written in JSON. */
enum CaseStatusCode {
    @JsonProperty("open")
    OPEN,

    @JsonProperty("linked")
    LINKED,

    @JsonProperty("closed")
    CLOSED;

    static CaseStatusCode of(SignalCase signalCase) {
        return switch (signalCase) {
            case SignalCase.Open open -> OPEN;
            case SignalCase.Linked linked -> LINKED;
            case SignalCase.Closed closed -> CLOSED;
        };
    }
}

package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.NoContactReason;

/** Why contact is impossible, as it is written in JSON. */
enum NoContactReasonCode {
    @JsonProperty("unsafe-to-contact")
    UNSAFE_TO_CONTACT,

    @JsonProperty("no-such-address")
    NO_SUCH_ADDRESS,

    @JsonProperty("moved-to-unknown-address")
    MOVED_TO_UNKNOWN_ADDRESS;

    static NoContactReasonCode of(NoContactReason value) {
        return valueOf(value.name());
    }

    NoContactReason toDomain() {
        return NoContactReason.valueOf(name());
    }
}

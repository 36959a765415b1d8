package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.intake.domain.Channel;

/** How a resident likes to be reached, as it is written in JSON. */
enum ChannelCode {
    @JsonProperty("phone")
    PHONE,

    @JsonProperty("text-message")
    TEXT_MESSAGE,

    @JsonProperty("mail")
    MAIL,

    @JsonProperty("letter")
    LETTER,

    @JsonProperty("home-visit")
    HOME_VISIT,

    @JsonProperty("appointment")
    APPOINTMENT;

    static ChannelCode of(Channel value) {
        return valueOf(value.name());
    }

    Channel toDomain() {
        return Channel.valueOf(name());
    }
}

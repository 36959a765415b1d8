package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.ContactKind;

/** Way in which contact was sought, as it is written in JSON. */
enum ContactKindCode {
    @JsonProperty("administrative")
    ADMINISTRATIVE,

    @JsonProperty("appointment")
    APPOINTMENT,

    @JsonProperty("letter")
    LETTER,

    @JsonProperty("home-visit")
    HOME_VISIT,

    @JsonProperty("card")
    CARD,

    @JsonProperty("mail")
    MAIL,

    @JsonProperty("unknown")
    UNKNOWN,

    @JsonProperty("other")
    OTHER,

    @JsonProperty("text-message")
    TEXT_MESSAGE,

    @JsonProperty("phone")
    PHONE;

    static ContactKindCode of(ContactKind value) {
        return valueOf(value.name());
    }

    ContactKind toDomain() {
        return ContactKind.valueOf(name());
    }
}

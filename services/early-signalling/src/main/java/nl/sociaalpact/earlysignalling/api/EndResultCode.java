package nl.sociaalpact.earlysignalling.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.earlysignalling.domain.EndResult;

/** How work on a case ended, as it is written in JSON. */
enum EndResultCode {
    @JsonProperty("advice-or-quick-fix")
    ADVICE_OR_QUICK_FIX,

    @JsonProperty("no-contact-possible")
    NO_CONTACT_POSSIBLE,

    @JsonProperty("no-response-after-contact")
    NO_RESPONSE_AFTER_CONTACT,

    @JsonProperty("already-known-in-debt-help")
    ALREADY_KNOWN_IN_DEBT_HELP,

    @JsonProperty("other-running-trajectory")
    OTHER_RUNNING_TRAJECTORY,

    @JsonProperty("already-paid-or-arranged")
    ALREADY_PAID_OR_ARRANGED,

    @JsonProperty("deceased")
    DECEASED,

    @JsonProperty("handles-it-alone")
    HANDLES_IT_ALONE,

    @JsonProperty("not-picked-up-other-reason")
    NOT_PICKED_UP_OTHER_REASON,

    @JsonProperty("not-picked-up-repeat")
    NOT_PICKED_UP_REPEAT,

    @JsonProperty("not-picked-up-unjust")
    NOT_PICKED_UP_UNJUST,

    @JsonProperty("not-a-resident")
    NOT_A_RESIDENT,

    @JsonProperty("follow-up-help")
    FOLLOW_UP_HELP,

    @JsonProperty("follow-up-financial")
    FOLLOW_UP_FINANCIAL,

    @JsonProperty("follow-up-non-financial")
    FOLLOW_UP_NON_FINANCIAL,

    @JsonProperty("referral-without-resident")
    REFERRAL_WITHOUT_RESIDENT;

    static EndResultCode of(EndResult value) {
        return valueOf(value.name());
    }

    EndResult toDomain() {
        return EndResult.valueOf(name());
    }
}

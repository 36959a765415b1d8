package nl.sociaalpact.municipaldashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.municipaldashboard.domain.Figure;

/** What is counted, as a code. */
enum FigureCode {
    @JsonProperty("help-questions-opened")
    HELP_QUESTIONS_OPENED,
    @JsonProperty("residents-registered")
    RESIDENTS_REGISTERED,
    @JsonProperty("signals-received")
    SIGNALS_RECEIVED,
    @JsonProperty("signal-cases-opened")
    SIGNAL_CASES_OPENED,
    @JsonProperty("signal-cases-closed")
    SIGNAL_CASES_CLOSED,
    @JsonProperty("referrals-requested")
    REFERRALS_REQUESTED,
    @JsonProperty("referrals-accepted")
    REFERRALS_ACCEPTED,
    @JsonProperty("referrals-rejected")
    REFERRALS_REJECTED,
    @JsonProperty("referrals-completed")
    REFERRALS_COMPLETED;

    static FigureCode of(Figure value) {
        return valueOf(value.name());
    }
}

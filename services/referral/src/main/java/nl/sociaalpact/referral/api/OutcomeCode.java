package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the help led to, as the target says. */
@Schema(name = "Outcome", description = "What the help led to, as the target says.")
enum OutcomeCode {
    @JsonProperty("work-found")
    WORK_FOUND,
    @JsonProperty("allowance-applied")
    ALLOWANCE_APPLIED,
    @JsonProperty("conflict-settled")
    CONFLICT_SETTLED,
    @JsonProperty("debt-arrangement-made")
    DEBT_ARRANGEMENT_MADE,
    @JsonProperty("advice-given")
    ADVICE_GIVEN,
    @JsonProperty("support-started")
    SUPPORT_STARTED,
    @JsonProperty("social-contact-made")
    SOCIAL_CONTACT_MADE,
    @JsonProperty("housing-found")
    HOUSING_FOUND,
    @JsonProperty("partly-resolved")
    PARTLY_RESOLVED,
    @JsonProperty("not-resolved")
    NOT_RESOLVED,
    @JsonProperty("other")
    OTHER;

    static OutcomeCode of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    Outcome toDomain() {
        return Outcome.valueOf(name());
    }
}

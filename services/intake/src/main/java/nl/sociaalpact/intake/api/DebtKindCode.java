package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.intake.domain.DebtKind;

/** To whom a debt is owed, as it is written in JSON. */
enum DebtKindCode {
    @JsonProperty("creditor")
    CREDITOR,

    @JsonProperty("family")
    FAMILY,

    @JsonProperty("friend")
    FRIEND,

    @JsonProperty("employer")
    EMPLOYER,

    @JsonProperty("informal-lender")
    INFORMAL_LENDER,

    @JsonProperty("money-for-favour")
    MONEY_FOR_FAVOUR;

    static DebtKindCode of(DebtKind value) {
        return valueOf(value.name());
    }

    DebtKind toDomain() {
        return DebtKind.valueOf(name());
    }
}

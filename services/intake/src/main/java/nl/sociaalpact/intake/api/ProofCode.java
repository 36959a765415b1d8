package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.intake.domain.Proof;

/** Whether a debt can be shown, as it is written in JSON. */
enum ProofCode {
    @JsonProperty("yes")
    YES,

    @JsonProperty("no")
    NO,

    @JsonProperty("oral")
    ORAL;

    static ProofCode of(Proof value) {
        return valueOf(value.name());
    }

    Proof toDomain() {
        return Proof.valueOf(name());
    }
}

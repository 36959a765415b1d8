package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The side that an organisation has. */
@Schema(name = "Side", description = "requester: what it sent; target: what it received.")
enum SideCode {
    @JsonProperty("requester")
    REQUESTER,
    @JsonProperty("target")
    TARGET;

    Role toDomain() {
        return Role.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static SideCode fromString(String code) {
        return Codes.parse(SideCode.class, code);
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.usecase.Box;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** inbox: received; outbox: sent. */
@Schema(name = "Box", description = "inbox: received; outbox: sent.")
enum BoxCode {
    @JsonProperty("inbox")
    INBOX,
    @JsonProperty("outbox")
    OUTBOX;

    Box toUseCase() {
        return Box.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static BoxCode fromString(String code) {
        return Codes.parse(BoxCode.class, code);
    }
}

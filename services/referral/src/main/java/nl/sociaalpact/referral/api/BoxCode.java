package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.usecase.Box;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of the desk. */
@Schema(
        name = "Box",
        description = "inbox: received; outbox: sent; mine: assigned to whoever calls; overdue: the organisation should"
                + " have acted by now, as others were told; open: nobody has claimed it, and the reader could; transfers:"
                + " its target offers to hand it over to the reader.")
enum BoxCode {
    @JsonProperty("inbox")
    INBOX,
    @JsonProperty("outbox")
    OUTBOX,
    @JsonProperty("mine")
    MINE,
    @JsonProperty("overdue")
    OVERDUE,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("transfers")
    TRANSFERS;

    Box toUseCase() {
        return Box.valueOf(name());
    }

    /** How JAX-RS reads it from a query. */
    public static BoxCode fromString(String code) {
        return Codes.parse(BoxCode.class, code);
    }
}

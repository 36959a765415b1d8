package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.usecase.ShownConsent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a consent. */
@Schema(name = "ReceiptEvent", description = "Something that happened to a consent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptEventView(
        @Schema(description = "What happened.", required = true)
        Kind event,

        @Schema(description = "When.", required = true) Instant at,

        @Schema(
                description =
                        "Code of the organisation that wrote it down for the resident; absent when the resident did it"
                                + " alone, and for a withdrawal.",
                nullable = true)
        @Nullable String recordedBy) {

    /** What can happen to a consent. */
    enum Kind {
        @JsonProperty("given")
        GIVEN,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    static List<ReceiptEventView> of(ShownConsent shown) {
        var given = new ReceiptEventView(Kind.GIVEN, shown.consent().terms().givenAt(), shown.recorderCode());
        return switch (shown.consent()) {
            case Consent.Given still -> List.of(given);
            case Consent.Withdrawn(var terms, var at) -> List.of(given, new ReceiptEventView(Kind.WITHDRAWN, at, null));
        };
    }
}

package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import nl.sociaalpact.residentjourney.domain.RightsKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resident asks. */
@Schema(name = "RightsRequestBody", description = "What I ask.")
record RightsRequestBody(
        @Schema(
                description = "copy: read everything that is kept about me. erasure: have everything destroyed.",
                required = true)
        @NotNull Kind kind) {

    /** The rights that can be used here. */
    enum Kind {
        @JsonProperty("copy")
        COPY(RightsKind.COPY),
        @JsonProperty("erasure")
        ERASURE(RightsKind.ERASURE);

        private final RightsKind kind;

        Kind(RightsKind kind) {
            this.kind = kind;
        }

        RightsKind toDomain() {
            return kind;
        }
    }
}

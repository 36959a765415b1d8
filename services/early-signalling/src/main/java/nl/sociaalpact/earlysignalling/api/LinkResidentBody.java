package nl.sociaalpact.earlysignalling.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to link a case to a resident. */
@Schema(name = "LinkResident", description = "Who the resident of a case is.")
record LinkResidentBody(
        @Schema(description = "The reference under which the organisation knows the resident.")
        @NotNull @Pattern(regexp = "^[A-Za-z0-9_-]{1,100}$") String residentRef) {

    @Override
    public String toString() {
        return "LinkResidentBody[hidden]";
    }
}

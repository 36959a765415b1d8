package nl.sociaalpact.residentjourney.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that a resident got from a worker. */
@Schema(name = "JourneyLinkRequest", description = "The one-time code.")
record JourneyLinkRequest(
        @Schema(
                description = "The code as it was read or typed: case, dashes and spaces do not matter, nor do O for 0"
                        + " and I or L for 1.",
                example = "7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFG")
        @NotNull @Pattern(regexp = "[0-9A-Za-z -]{1,60}", message = "must have 1 to 60 letters, digits, dashes and spaces") String code) {

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "JourneyLinkRequest[secret]";
    }
}

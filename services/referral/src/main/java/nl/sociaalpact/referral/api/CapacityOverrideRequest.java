package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.sociaalpact.referral.domain.SendingCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CapacityOverrideRequest", description = "Sending although the service has no room.")
record CapacityOverrideRequest(
        @Schema(description = "Why. Only the sender reads it.")
        @NotBlank @Size(max = SendingCheck.LONGEST) @Pattern(regexp = Texts.LINES, message = "must not hold control characters") String reason) {

    /** Tells nothing: a reason can hold personal data. */
    @Override
    public String toString() {
        return "CapacityOverrideRequest[]";
    }
}

package nl.sociaalpact.organisationregistry.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in a membership that the steward decides. */
record MembershipChangeRequest(
        @Schema(description = "Standing from now on.") @NotNull MembershipCode to,

        @Schema(
                description = "Why, for the organisation and the steward. No names of people.",
                examples = "Signed the pact")
        @NotBlank @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String reason) {}

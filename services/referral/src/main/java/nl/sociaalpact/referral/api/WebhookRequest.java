package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.sociaalpact.referral.domain.WebhookAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookRequest", description = "Where the organisation wants to be told.")
record WebhookRequest(
        @Schema(description = "An https address on a host that was agreed upon.")
        @NotNull @Size(min = 1, max = WebhookAddress.LONGEST) String url) {}

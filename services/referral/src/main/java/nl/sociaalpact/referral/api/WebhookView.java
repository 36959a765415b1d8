package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.sociaalpact.referral.usecase.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Webhook", description = "Where the organisation is told that something happened.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(
        @Schema(description = "The address that is called.") @NotNull String url,

        @Schema(description = "Whether calls arrive.") @NotNull State state,

        @Schema(
                description = "Why the last call failed: not-allowed, not-found, not-reached or not-taken.",
                nullable = true)
        @Nullable String lastFailure,

        @Schema(description = "Since when every call failed.", nullable = true) @Nullable Instant failingSinceAt,

        @Schema(description = "Since when it is called no more.", nullable = true) @Nullable Instant disabledAt) {

    static WebhookView from(Webhook webhook) {
        return new WebhookView(
                webhook.url(), State.of(webhook), webhook.lastFailure(), webhook.failingSince(), webhook.disabledAt());
    }

    @Schema(
            name = "WebhookState",
            description =
                    "active: calls arrive. failing: they are tried again. disabled: no more calls until it is put or replayed.")
    enum State {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("failing")
        FAILING,
        @JsonProperty("disabled")
        DISABLED;

        private static State of(Webhook webhook) {
            if (webhook.disabledAt() != null) {
                return DISABLED;
            }
            return webhook.failingSince() == null ? ACTIVE : FAILING;
        }
    }
}

package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookSecret", description = "What signs the calls. It is shown this once.")
record WebhookSecretView(
        @Schema(description = "The address that will be called.") @NotNull String url,

        @Schema(description = "whsec_ and the secret in base64, as Standard Webhooks writes it.") @NotNull String secret) {

    static WebhookSecretView of(String url, byte[] secret) {
        return new WebhookSecretView(url, "whsec_" + Base64.getEncoder().encodeToString(secret));
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "WebhookSecretView[" + url + "]";
    }
}

package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import nl.sociaalpact.referral.domain.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Reason", description = "Why; only requester and target see it.")
record ReasonView(
        @NotNull AnyReasonCode code,
        @Schema(description = "In words.") @NotNull String text) {

    static @Nullable ReasonView from(@Nullable Reason<?> reason) {
        return reason == null ? null : new ReasonView(AnyReasonCode.of(reason.code()), reason.text());
    }

    /** Leaves the text out: it can hold personal data. */
    @Override
    public String toString() {
        return "ReasonView[code=" + code + "]";
    }
}

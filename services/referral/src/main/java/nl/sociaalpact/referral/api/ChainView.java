package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.sociaalpact.referral.domain.Referral;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Chain", description = "How long the resident has waited: every request that replaced another counts.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChainView(
        @Schema(description = "How many requests went before this one for the same need.") @NotNull int hops,

        @Schema(description = "When the first of them was sent.", nullable = true) @Nullable Instant firstRequestedAt,

        @Schema(
                description = "From then until now, or until this one ended; ISO 8601, in seconds.",
                nullable = true,
                examples = "PT52H30M")
        @Nullable String elapsed) {

    static ChainView from(Referral referral, Instant now) {
        var particulars = referral.particulars();
        var earlier = particulars.ties().firstRequestedAt();
        var first = earlier == null ? particulars.requestedAt() : earlier;
        return new ChainView(particulars.ties().hops(), first, first == null ? null : elapsed(referral, first, now));
    }

    private static String elapsed(Referral referral, Instant first, Instant now) {
        var until = referral.hasEnded() ? referral.since() : now;
        return Duration.between(first, until).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

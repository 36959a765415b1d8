package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.HandOver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HandOver", description = "How far a hand-over is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandOverView(
        @NotNull UUID handOverId,

        @Schema(description = "The worker who leaves.") @NotNull String from,

        @Schema(description = "The colleague; absent: the team.", nullable = true) @Nullable String to,

        @NotNull Instant startedAt,

        @Schema(description = "How many open referrals went over until now.")
        long moved,

        @Schema(
                description = "When nothing open was left with the worker; absent: the rest still moves by itself.",
                nullable = true)
        @Nullable Instant completedAt) {

    static HandOverView from(HandOver handOver) {
        var to = handOver.to();
        return new HandOverView(
                handOver.id(),
                handOver.from().value(),
                to == null ? null : to.value(),
                handOver.startedAt(),
                handOver.moved(),
                handOver.completedAt());
    }
}

package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.SendingCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SendingCheck",
        description =
                "What the sender could know when it sent the referral, and what it chose. Only the sender reads it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SendingCheckView(
        @Schema(description = "Whether the chosen service had room; absent when none was chosen.", nullable = true)
        @Nullable CapacityCode capacity,

        @Schema(description = "When that was told; also there when it was too long ago to count.", nullable = true)
        @Nullable Instant capacityAsOf,

        @Schema(description = "Why it was sent although there was no room.", nullable = true) @Nullable String capacityOverrideReason,

        @Schema(description = "Open referrals of the sender itself for the same resident and life domain.") @NotNull List<UUID> runningReferralIds) {

    static @Nullable SendingCheckView from(@Nullable SendingCheck check) {
        if (check == null || !check.saysSomething()) {
            return null;
        }
        var capacity = check.capacity();
        return new SendingCheckView(
                capacity == null ? null : CapacityCode.of(capacity),
                check.asOf(),
                check.override(),
                check.running().stream().map(ReferralId::value).toList());
    }

    /** Tells nothing: a reason can hold personal data. */
    @Override
    public String toString() {
        return "SendingCheckView[]";
    }
}

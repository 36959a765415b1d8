package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.sociaalpact.referral.domain.PartCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SubReferralCounts", description = "How many parts of a referral are in which state.")
record SubReferralCountsView(
        @NotNull int total,

        @Schema(description = "Those that have not ended.") @NotNull int open,

        @NotNull List<Count> counts) {

    @Schema(name = "SubReferralCount", description = "How many parts are in one state.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Count(
            @Schema(description = "Of a housing referral: which part.", nullable = true) @Nullable HousingTaskCode task,

            @NotNull StatusCode status,
            @NotNull int count) {

        static Count from(PartCount count) {
            return new Count(HousingTaskCode.of(count.task()), StatusCode.of(count.status()), count.count());
        }
    }

    static SubReferralCountsView from(List<PartCount> counts) {
        return new SubReferralCountsView(
                counts.stream().mapToInt(PartCount::count).sum(),
                counts.stream()
                        .filter(PartCount::isOpen)
                        .mapToInt(PartCount::count)
                        .sum(),
                counts.stream().map(Count::from).toList());
    }
}

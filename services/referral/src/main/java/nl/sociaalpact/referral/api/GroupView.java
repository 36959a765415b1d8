package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.usecase.Indicators;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "IndicatorGroup", description = "The indicators of a group of referrals.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupView(
        @Schema(nullable = true) @Nullable LifeDomainCode lifeDomain,
        @Schema(nullable = true) @Nullable PriorityCode priority,

        @Schema(description = "How many were sent.") long sent,

        @Schema(description = "How many the target accepted.")
        long accepted,

        @Schema(description = "How many the target rejected.")
        long rejected,

        @Schema(description = "Accepted of all decided.", nullable = true) @Nullable Double acceptanceRate,

        @Schema(description = "Rejected because they should have gone elsewhere, of all decided.", nullable = true)
        @Nullable Double bounceRate,

        @Schema(description = "Ended with an outcome, of all sent.", nullable = true) @Nullable Double loopClosure,

        @Schema(description = "Ended with a result, of all that ended with an outcome.", nullable = true) @Nullable Double resolvedShare,

        @Schema(description = "How many referrals each came after, on average.", nullable = true) @Nullable Double hopCount,

        @Schema(description = "Open, and nothing happened for four weeks.")
        long notUpdated,

        @NotNull TimesView toAcknowledge,
        @NotNull TimesView toDecision,
        @NotNull TimesView toOutcome) {

    @Schema(
            name = "IndicatorTimes",
            description =
                    "Working time from sending, as ISO-8601 durations: it passes on working days, 24 hours each, and"
                            + " stands still on hold.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimesView(
            @Schema(description = "Half took at most this long.", nullable = true) @Nullable String median,

            @Schema(description = "Nine of ten took at most this long.", nullable = true) @Nullable String nineOfTen) {

        static TimesView from(Indicators.Times times) {
            return new TimesView(text(times.median()), text(times.nineOfTen()));
        }

        private static @Nullable String text(@Nullable Duration time) {
            return time == null ? null : time.toString();
        }
    }

    static GroupView from(Indicators group) {
        var lifeDomain = group.lifeDomain();
        var priority = group.priority();
        var decided = group.accepted() + group.rejected();
        return new GroupView(
                lifeDomain == null ? null : Codes.parse(LifeDomainCode.class, lifeDomain),
                priority == null ? null : Codes.parse(PriorityCode.class, priority),
                group.sent(),
                group.accepted(),
                group.rejected(),
                rate(group.accepted(), decided),
                rate(group.bounced(), decided),
                rate(group.withOutcome(), group.sent()),
                rate(group.resolved(), group.withOutcome()),
                rate(group.hops(), group.sent()),
                group.notUpdated(),
                TimesView.from(group.toAcknowledge()),
                TimesView.from(group.toDecision()),
                TimesView.from(group.toOutcome()));
    }

    private static @Nullable Double rate(long part, long all) {
        return all == 0 ? null : (double) part / all;
    }
}

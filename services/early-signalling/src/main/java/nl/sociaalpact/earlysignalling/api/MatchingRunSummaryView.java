package nl.sociaalpact.earlysignalling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt.Summary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run in figures, in JSON. */
@Schema(name = "MatchingRunSummary", description = "Who had signals matched, when and why, and the figures.")
record MatchingRunSummaryView(
        @Schema(description = "This run.") UUID matchingRunId,
        @Schema(description = "Who started it.") StarterView startedBy,
        @Schema(description = "When.") Instant startedAt,

        @Schema(description = "Why, in the words of who started it.")
        String reason,

        @Schema(description = "First day of the period.") LocalDate periodFrom,
        @Schema(description = "Last day of the period.") LocalDate periodTo,

        @Schema(description = "The organisation that got the cases.")
        UUID assignTo,

        @Schema(description = "The rules that held then.") String rulesVersion,

        @Schema(description = "How many signals it looked at.")
        int signalCount,

        @Schema(description = "How many of them it put in a case.")
        int matchedCount,

        @Schema(description = "How many of them it left out.")
        int unmatchedCount,

        @Schema(description = "How many cases it opened.") int caseCount) {

    static MatchingRunSummaryView from(Summary summary) {
        var request = summary.request();
        return new MatchingRunSummaryView(
                request.id().value(),
                StarterView.from(request.starter()),
                request.startedAt(),
                request.reason(),
                request.period().from(),
                request.period().to(),
                request.team().value(),
                summary.rulesVersion(),
                summary.signalCount(),
                summary.matchedCount(),
                summary.signalCount() - summary.matchedCount(),
                summary.caseCount());
    }

    @Override
    public String toString() {
        return "MatchingRunSummaryView[hidden]";
    }
}

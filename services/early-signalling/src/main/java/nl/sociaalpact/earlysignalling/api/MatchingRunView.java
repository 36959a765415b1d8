package nl.sociaalpact.earlysignalling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of a run, in JSON; as long as the largest run that is allowed. */
@Schema(name = "MatchingRun", description = "Who had signals matched, when, why, and what happened to every signal.")
record MatchingRunView(
        @Schema(description = "This run.") UUID matchingRunId,
        @Schema(description = "Who started it.") StarterView startedBy,
        @Schema(description = "When.") Instant startedAt,

        @Schema(description = "Why, in the words of who started it.")
        String reason,

        @Schema(description = "First day of the period.") LocalDate periodFrom,
        @Schema(description = "Last day of the period.") LocalDate periodTo,

        @Schema(description = "The organisation that got the cases.")
        UUID assignTo,

        @Schema(
                description = "The rules that held then. address-in-period-1: signals that were reported in the period"
                        + " and wait to be taken up are in one case when postcode, house number, letter and addition"
                        + " are equal; every other signal of the period is left out.")
        String rulesVersion,

        @Schema(description = "How many signals it looked at.")
        int signalCount,

        @Schema(description = "How many cases it opened.") int caseCount,

        @Schema(description = "The signals that it put in a case, oldest first.")
        List<MatchingLineView> matched,

        @Schema(description = "The signals that it left out, oldest first.")
        List<MatchingLineView> unmatched) {

    static MatchingRunView from(MatchingReceipt receipt) {
        var summary = receipt.summary();
        var request = summary.request();
        return new MatchingRunView(
                request.id().value(),
                StarterView.from(request.starter()),
                request.startedAt(),
                request.reason(),
                request.period().from(),
                request.period().to(),
                request.team().value(),
                summary.rulesVersion(),
                summary.signalCount(),
                summary.caseCount(),
                lines(receipt, true),
                lines(receipt, false));
    }

    private static List<MatchingLineView> lines(MatchingReceipt receipt, boolean inCase) {
        return receipt.lines().stream()
                .filter((Line line) -> line.signalCase().isPresent() == inCase)
                .map(MatchingLineView::from)
                .toList();
    }

    @Override
    public String toString() {
        return "MatchingRunView[hidden]";
    }
}

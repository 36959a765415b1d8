package nl.sociaalpact.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.intake.usecase.HelpQuestionSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of help questions, in JSON. */
@Schema(
        name = "HelpQuestionSummary",
        description = "A help question without its words.",
        requiredProperties = {"helpQuestionId", "lifeDomains", "recordedAt"})
record HelpQuestionSummaryView(
        @Schema(description = "The question.") UUID helpQuestionId,

        @Schema(description = "What it is about.") List<LifeDomainCode> lifeDomains,

        @Schema(description = "When it was written down.") Instant recordedAt) {

    static HelpQuestionSummaryView from(HelpQuestionSummary summary) {
        return new HelpQuestionSummaryView(
                summary.id().value(),
                summary.lifeDomains().stream().map(LifeDomainCode::of).toList(),
                summary.recordedAt());
    }
}

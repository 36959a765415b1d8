package nl.sociaalpact.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.intake.domain.HelpQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A help question in JSON. */
@Schema(
        name = "HelpQuestion",
        description = "What a resident asked the calling organisation.",
        requiredProperties = {
            "helpQuestionId",
            "residentRef",
            "words",
            "desiredFuture",
            "talents",
            "lifeDomains",
            "debts",
            "debtTotals",
            "recordedBy",
            "recordedAt"
        })
record HelpQuestionView(
        @Schema(description = "This question.") UUID helpQuestionId,

        @Schema(description = "Whose question it is.") String residentRef,

        @Schema(description = "The resident's own words, as they were said.")
        String words,

        @Schema(description = "What the resident wants the future to be.")
        String desiredFuture,

        @Schema(description = "What the resident is good at.")
        TalentsAnswer talents,

        @Schema(description = "What it is about.") List<LifeDomainCode> lifeDomains,

        @Schema(description = "Debts that were told.") List<DebtItem> debts,

        @Schema(description = "What the debts add up to.") DebtTotalsView debtTotals,

        @Schema(description = "Who wrote it down.") RecorderView recordedBy,

        @Schema(description = "When.") Instant recordedAt) {

    static HelpQuestionView from(HelpQuestion question, String residentRef) {
        return new HelpQuestionView(
                question.id().value(),
                residentRef,
                question.words(),
                question.desiredFuture(),
                TalentsAnswer.from(question.talents()),
                question.lifeDomains().stream().map(LifeDomainCode::of).toList(),
                question.debts().stream().map(DebtItem::from).toList(),
                DebtTotalsView.from(question.debtTotals()),
                RecorderView.from(question.recordedBy()),
                question.recordedAt());
    }

    @Override
    public String toString() {
        return "HelpQuestionView[…]";
    }
}

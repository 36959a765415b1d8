package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.referral.usecase.DueEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DueEvaluation", description = "A referral of which the reader's organisation has something to say.")
record DueEvaluationView(
        @NotNull UUID referralId,

        @Schema(description = "The resident, under the reference that the reader's organisation knows.") @NotNull String residentRef,

        @Schema(description = "The day on which the help began.") @NotNull LocalDate placedOn,

        @Schema(description = "The moments that passed and about which it said nothing.") @NotNull List<EvaluationMomentCode> moments) {

    static DueEvaluationView from(DueEvaluation due, Call reader) {
        return new DueEvaluationView(
                due.referral().value(),
                reader.reference(due.journey()),
                due.placedOn(),
                due.moments().stream().map(EvaluationMomentCode::of).toList());
    }

    /** Tells only which: the rest is about a person. */
    @Override
    public String toString() {
        return "DueEvaluationView[" + referralId + "]";
    }
}

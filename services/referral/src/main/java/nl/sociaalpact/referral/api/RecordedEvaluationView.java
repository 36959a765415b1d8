package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.sociaalpact.referral.domain.Evaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordedEvaluation", description = "What was just said.")
record RecordedEvaluationView(
        @NotNull EvaluationMomentCode moment,
        @NotNull MatchFitCode fit,
        @Schema(description = "When it was said.") @NotNull Instant saidAt) {

    static RecordedEvaluationView from(Evaluation evaluation) {
        return new RecordedEvaluationView(
                EvaluationMomentCode.of(evaluation.moment()), MatchFitCode.of(evaluation.fit()), evaluation.at());
    }
}

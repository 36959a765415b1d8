package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.sociaalpact.referral.domain.Evaluation;
import nl.sociaalpact.referral.domain.EvaluationMoment;
import nl.sociaalpact.referral.domain.Evaluations;
import nl.sociaalpact.referral.domain.Role;
import nl.sociaalpact.referral.usecase.ShowEvaluations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Evaluations", description = "What both sides say of whether the service was the right place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationsView(
        @Schema(description = "The day on which the help began; absent before that.", nullable = true) @Nullable LocalDate placedOn,

        @Schema(description = "Each moment; none while the help did not begin or was broken off.") @NotNull List<Moment> moments) {

    @Schema(name = "EvaluationAtMoment", description = "What was said at one moment.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moment(
            @NotNull EvaluationMomentCode moment,

            @Schema(description = "The first day on which it is asked: so many months after the help began.") @NotNull LocalDate dueOn,

            @Schema(description = "Whether it is asked already.")
            boolean due,

            @Schema(description = "What the requester said.", nullable = true) @Nullable Said requester,

            @Schema(description = "What the target said.", nullable = true) @Nullable Said target) {}

    @Schema(name = "EvaluationSaid", description = "What one side said.")
    record Said(
            @NotNull MatchFitCode fit,

            @Schema(description = "When it was said.") @NotNull Instant saidAt) {

        static Said from(Evaluation evaluation) {
            return new Said(MatchFitCode.of(evaluation.fit()), evaluation.at());
        }
    }

    static EvaluationsView from(ShowEvaluations.Shown shown) {
        var evaluations = shown.evaluations();
        var placedOn = evaluations.placedOn();
        return placedOn == null || !evaluations.isPlaced()
                ? new EvaluationsView(placedOn, List.of())
                : new EvaluationsView(
                        placedOn,
                        Arrays.stream(EvaluationMoment.values())
                                .map(moment -> moment(evaluations, moment, moment.dueOn(placedOn), shown.today()))
                                .toList());
    }

    private static Moment moment(Evaluations evaluations, EvaluationMoment moment, LocalDate dueOn, LocalDate today) {
        return new Moment(
                EvaluationMomentCode.of(moment),
                dueOn,
                !today.isBefore(dueOn),
                evaluations.of(moment, Role.REQUESTER).map(Said::from).orElse(null),
                evaluations.of(moment, Role.TARGET).map(Said::from).orElse(null));
    }
}

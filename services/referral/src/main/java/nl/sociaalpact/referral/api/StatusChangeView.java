package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.usecase.HistoryEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StatusChange", description = "A change of status that was made.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusChangeView(
        @NotNull StatusCode from,
        @NotNull StatusCode to,

        @Schema(description = "The organisation that made it.") @NotNull UUID organisationId,

        @Schema(description = "When.") @NotNull Instant changedAt,
        @Schema(nullable = true) @Nullable ReasonView reason,
        @Schema(nullable = true) @Nullable OutcomeCode outcomeCode) {

    static StatusChangeView from(HistoryEntry entry) {
        return new StatusChangeView(
                StatusCode.of(entry.from()),
                StatusCode.of(entry.to()),
                entry.by().value(),
                entry.at(),
                ReasonView.from(entry.reason()),
                outcome(entry.outcome()));
    }

    private static @Nullable OutcomeCode outcome(@Nullable Outcome outcome) {
        return outcome == null ? null : OutcomeCode.of(outcome);
    }
}

package nl.sociaalpact.earlysignalling.api;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import nl.sociaalpact.earlysignalling.domain.CaseStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to end the work on a case. */
@Schema(name = "GiveEndResult", description = "How work on a case ended.")
record EndResultBody(
        @Schema(description = "The result. Senders of the signals learn only what became of their signal.") @NotNull EndResultCode endResult,

        @Schema(
                description = "Why contact is impossible; only with no-contact-possible, and needed when contact was"
                        + " sought too few times to say so.",
                nullable = true)
        @Nullable NoContactReasonCode reasonCode) {

    CaseStep toStep() {
        return new CaseStep.Close(
                endResult.toDomain(),
                Optional.ofNullable(reasonCode)
                        .map(NoContactReasonCode::toDomain)
                        .orElse(null));
    }
}

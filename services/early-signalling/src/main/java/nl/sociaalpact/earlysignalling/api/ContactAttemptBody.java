package nl.sociaalpact.earlysignalling.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.CaseStep;
import nl.sociaalpact.earlysignalling.domain.ContactAttempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to keep an attempt. */
@Schema(name = "RecordContactAttempt", description = "One try to reach the resident.")
record ContactAttemptBody(
        @Schema(description = "How. Administrative means that nobody tried to reach the resident; it does not count.")
        @NotNull ContactKindCode contactKind,

        @Schema(description = "When in the day, in Amsterdam.") @NotNull DaypartCode daypart,

        @Schema(description = "Whether the resident was reached.") @NotNull Boolean reached,

        @Schema(description = "When; not in the future, and not more than a year ago.") @NotNull Instant attemptedAt) {

    CaseStep toStep(UUID id) {
        return new CaseStep.Attempt(
                new ContactAttempt(id, contactKind.toDomain(), daypart.toDomain(), reached, attemptedAt));
    }
}

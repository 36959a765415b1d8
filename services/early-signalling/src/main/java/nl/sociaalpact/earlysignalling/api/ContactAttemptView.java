package nl.sociaalpact.earlysignalling.api;

import java.time.Instant;
import nl.sociaalpact.earlysignalling.domain.ContactAttempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt in JSON. */
@Schema(name = "ContactAttempt", description = "One try to reach the resident.")
record ContactAttemptView(
        @Schema(description = "How.") ContactKindCode contactKind,
        @Schema(description = "When in the day.") DaypartCode daypart,

        @Schema(description = "Whether the resident was reached.")
        boolean reached,

        @Schema(description = "When.") Instant attemptedAt) {

    static ContactAttemptView from(ContactAttempt attempt) {
        return new ContactAttemptView(
                ContactKindCode.of(attempt.kind()),
                DaypartCode.of(attempt.daypart()),
                attempt.reached(),
                attempt.attemptedAt());
    }
}

package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.usecase.TakeEmergencyAccess.Taken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access with what it opened. */
@Schema(
        name = "EmergencyAccess",
        description = "A journey that was read without consent, because somebody is in danger.")
record EmergencyAccessView(
        @Schema(description = "The emergency access; the privacy officer knows it by this.", required = true)
        UUID emergencyAccessId,

        @Schema(description = "When it was taken.", required = true)
        Instant takenAt,

        @Schema(description = "The newest lines of the journey, newest first; at most 100.", required = true)
        List<TimelineLineView> lines) {

    static EmergencyAccessView from(Taken taken, ReaderId reader) {
        return new EmergencyAccessView(
                taken.access().id().value(),
                taken.access().takenAt(),
                taken.lines().stream()
                        .map(line -> TimelineLineView.from(line, reader))
                        .toList());
    }
}

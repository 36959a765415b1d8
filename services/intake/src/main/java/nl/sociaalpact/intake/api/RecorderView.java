package nl.sociaalpact.intake.api;

import nl.sociaalpact.intake.domain.Recorder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote something down, in JSON. */
@Schema(
        name = "Recorder",
        description = "Who of the organisation wrote it down.",
        requiredProperties = {"client", "subject"})
record RecorderView(
        @Schema(description = "The system that was used.") String client,

        @Schema(description = "The account of the worker, or of the system itself.")
        String subject) {

    static RecorderView from(Recorder recorder) {
        return new RecorderView(recorder.client(), recorder.subject());
    }
}

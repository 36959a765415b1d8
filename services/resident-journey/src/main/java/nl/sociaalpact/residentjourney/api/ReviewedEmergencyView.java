package nl.sociaalpact.residentjourney.api;

import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.residentjourney.usecase.ShownEmergency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access as the privacy officer reads it. */
@Schema(name = "ReviewedEmergency", description = "That a journey was read without consent, by whom and why.")
record ReviewedEmergencyView(
        @Schema(description = "The emergency access.", required = true)
        UUID emergencyAccessId,

        @Schema(description = "When it was taken.", required = true)
        Instant takenAt,

        @Schema(description = "Code of the organisation.", required = true)
        String organisation,

        @Schema(description = "The system that was used.", required = true)
        String client,

        @Schema(description = "The account of the worker.", required = true)
        String account,

        @Schema(description = "The resident, as the privacy officer's organisation knows them.", required = true)
        String residentRef,

        @Schema(description = "Who was in danger.", required = true)
        EmergencyReasonValue reason,

        @Schema(description = "What the worker says was going on.", required = true)
        String explanation) {

    static ReviewedEmergencyView from(ShownEmergency shown, String residentRef) {
        var access = shown.access();
        return new ReviewedEmergencyView(
                access.id().value(),
                access.takenAt(),
                shown.organisationCode(),
                shown.client(),
                shown.subject(),
                residentRef,
                EmergencyReasonValue.of(access.reason()),
                access.explanation());
    }

    /** Keeps the explanation out of logs. */
    @Override
    public String toString() {
        return "ReviewedEmergencyView[" + emergencyAccessId + "]";
    }
}

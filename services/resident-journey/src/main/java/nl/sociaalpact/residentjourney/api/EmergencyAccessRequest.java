package nl.sociaalpact.residentjourney.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.sociaalpact.residentjourney.usecase.TakeEmergencyAccess;
import nl.sociaalpact.residentjourney.usecase.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the glass is broken. */
@Schema(name = "EmergencyAccessRequest", description = "Why a journey is read without consent.")
record EmergencyAccessRequest(
        @Schema(description = "Who is in danger.") @NotNull EmergencyReasonValue reason,

        @Schema(description = "What is going on, for the privacy officer.") @NotNull @Size(min = 20, max = 500) String explanation) {
    private static final int MOST_LINES = 100;

    TakeEmergencyAccess.Command toCommand(Visit.OfWorker visit) {
        return new TakeEmergencyAccess.Command(visit, reason.toDomain(), explanation, MOST_LINES);
    }

    /** Keeps the explanation out of logs. */
    @Override
    public String toString() {
        return "EmergencyAccessRequest[" + reason + "]";
    }
}

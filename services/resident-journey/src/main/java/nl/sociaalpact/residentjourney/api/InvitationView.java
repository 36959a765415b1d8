package nl.sociaalpact.residentjourney.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.residentjourney.usecase.InviteResident.Issued;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation; with its code in the first answer and never again. */
@Schema(name = "Invitation", description = "An offer to link the resident's account to the journey.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        @Schema(description = "The invitation.", required = true)
        UUID invitationId,

        @Schema(
                description = "The one-time code, to be given to the resident by hand. Whoever holds it becomes the"
                        + " resident, so it is not kept: a repeat with the same Idempotency-Key answers without it.",
                nullable = true,
                example = "7K2M-9QXA-04TR-HJ5W-BC1D-ZN8E-3VFG")
        @Nullable String code,

        @Schema(description = "Until when the code works.", required = true)
        Instant expiresAt) {

    static InvitationView withCode(Issued issued) {
        return view(issued, issued.code().grouped());
    }

    static InvitationView withoutCode(Issued issued) {
        return view(issued, null);
    }

    private static InvitationView view(Issued issued, @Nullable String code) {
        var invitation = issued.invitation();
        return new InvitationView(invitation.id().value(), code, invitation.expiresAt());
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "InvitationView[" + invitationId + "]";
    }
}

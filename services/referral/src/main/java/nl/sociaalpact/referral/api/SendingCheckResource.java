package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ShowSendingCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a sender knew and chose when it sent a referral. */
@Path("/v1/referrals/{referralId}/sending-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Asking another organisation to help a resident.")
public class SendingCheckResource {
    private final Calls calls;
    private final ShowSendingCheck show;

    SendingCheckResource(Calls calls, ShowSendingCheck show) {
        this.calls = calls;
        this.show = show;
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Show what was checked before sending",
            description = "Room and help that ran already, as the sender could know it then. Not for the target.")
    @APIResponse(
            responseCode = "200",
            description = "What was known and chosen.",
            content = @Content(schema = @Schema(implementation = SendingCheckView.class)))
    @APIResponse(
            responseCode = "404",
            description = "This organisation sent no such referral, or there was nothing to check.")
    public Uni<SendingCheckView> showSendingCheck(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return show.handle(new ReferralId(referralId), call.organisation())
                .map(found -> found.map(SendingCheckView::from)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }
}

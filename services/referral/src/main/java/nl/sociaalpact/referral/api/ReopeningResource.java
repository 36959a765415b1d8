package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ReopenReferral;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Taking an ended referral up again. */
@Path("/v1/referrals/{referralId}/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reopenings", description = "Taking an ended referral up again.")
public class ReopeningResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final ReopenReferral reopen;

    ReopeningResource(Calls calls, IdempotentWrites writes, ReopenReferral reopen) {
        this.calls = calls;
        this.writes = writes;
        this.reopen = reopen;
    }

    @POST
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Reopen a referral",
            description =
                    "By the requester, for some time after the end. The old referral keeps its end and its history;"
                            + " a new one to the same organisation, with the same question, replaces it. What is checked at"
                            + " sending is checked anew.")
    @APIResponse(
            responseCode = "201",
            description = "The new referral: the target sees it.",
            headers = {
                @Header(
                        name = "ETag",
                        description = "The version that a change needs.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Location",
                        description = "Where the new referral is.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "403", description = "The token does not allow it, or there is no basis (no-basis).")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "It has not ended, was never taken by anybody, or the caller is not the requester"
                    + " (not-to-reopen); or it ended too long ago (too-late-to-reopen).")
    @APIResponse(
            responseCode = "422",
            description =
                    "The target is no active member any more, or the Idempotency-Key was used with another request.")
    public Uni<Response> reopenReferral(
            @Parameter(description = "The referral that ended.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key) {
        var call = calls.current();
        var request = call.once(key, "POST /v1/referrals/" + referralId + "/reopenings", Map.of());
        var command = new ReopenReferral.Command(call.actor(), new ReferralId(referralId));
        return writes.once(
                request,
                call.scope(),
                () -> reopen.handle(command).map(Refusals::kept).map(kept -> created(kept, call)));
    }

    private static Answer created(StoredReferral kept, Call call) {
        var view = ReferralView.from(kept, call);
        return Answer.created("/v1/referrals/" + view.referralId(), kept.version(), view);
    }
}

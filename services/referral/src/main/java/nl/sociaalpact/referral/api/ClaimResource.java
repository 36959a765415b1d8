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
import nl.sociaalpact.referral.usecase.ClaimReferral;
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

/** Taking an open referral. */
@Path("/v1/referrals/{referralId}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open referrals", description = "Referrals for whoever claims them first.")
public class ClaimResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final ClaimReferral claim;

    ClaimResource(Calls calls, IdempotentWrites writes, ClaimReferral claim) {
        this.calls = calls;
        this.writes = writes;
        this.claim = claim;
    }

    @POST
    @RolesAllowed(Calls.ANSWER)
    @Operation(
            summary = "Claim an open referral",
            description =
                    "The first organisation that claims it becomes its target and sees what is asked and for whom."
                            + " It then accepts or rejects like any other target.")
    @APIResponse(
            responseCode = "200",
            description = "Claimed: the referral with the caller as its target.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such open referral for this organisation.")
    @APIResponse(responseCode = "409", description = "Another organisation was first (already-claimed).")
    @APIResponse(
            responseCode = "422",
            description = "The caller made the referral, or the Idempotency-Key was used with another request.")
    public Uni<Response> claimReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key) {
        var call = calls.current();
        var command = new ClaimReferral.Command(call.actor(), new ReferralId(referralId));
        return writes.once(
                call.once(key, "POST /v1/referrals/" + referralId + "/claims", Map.of()),
                call.scope(),
                () -> claim.handle(command).map(Refusals::kept).map(kept -> claimed(kept, call)));
    }

    private static Answer claimed(StoredReferral kept, Call call) {
        return Answer.changed(kept.version(), ReferralView.from(kept, call));
    }
}

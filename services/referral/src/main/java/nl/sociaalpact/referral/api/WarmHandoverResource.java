package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ConfirmWarmHandover;
import nl.sociaalpact.referral.usecase.PlanWarmHandover;
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

/** Handing the resident over in person: planned by the requester, confirmed by each side for itself. */
@Path("/v1/referrals/{referralId}/warm-handover")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Warm hand-over", description = "Handing the resident over in person, confirmed by both sides.")
public class WarmHandoverResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final PlanWarmHandover plan;
    private final ConfirmWarmHandover confirm;

    WarmHandoverResource(Calls calls, IdempotentWrites writes, PlanWarmHandover plan, ConfirmWarmHandover confirm) {
        this.calls = calls;
        this.writes = writes;
        this.plan = plan;
        this.confirm = confirm;
    }

    @PUT
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Plan a warm hand-over",
            description =
                    "By the requester, at any time before the referral has ended and before anybody confirmed one."
                            + " When it is required, the help cannot be completed before both sides confirmed it.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with its hand-over.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "The caller is not the requester, somebody confirmed it, or the referral has ended.")
    @APIResponse(responseCode = "412", description = "The referral was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> planWarmHandover(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The ETag of the referral that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull WarmHandoverRequest body) {
        var call = calls.current();
        var command = new PlanWarmHandover.Command(
                call.actor(), new ReferralId(referralId), Version.required(ifMatch), body.required(), body.storable());
        return plan.handle(command).map(Refusals::kept).map(kept -> shown(kept, call));
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Confirm a warm hand-over",
            description =
                    "By each side for itself; the requester needs referral.send, the target referral.answer. The"
                            + " second side confirms the meeting that the first one named. Until then the first one can correct it.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with its hand-over.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "None was planned or the referral has ended (warm-handover-not-now), or the other side"
                    + " confirmed another meeting (warm-handover-differs).")
    @APIResponse(responseCode = "412", description = "The referral was changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description = "The meeting lies in the future, or the Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> confirmWarmHandover(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Parameter(description = "The ETag of the referral that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull HandoverConfirmationRequest body) {
        var call = calls.current();
        var request = call.once(key, "POST /v1/referrals/" + referralId + "/warm-handover/confirmations", body);
        var command = new ConfirmWarmHandover.Command(
                call.actor(), new ReferralId(referralId), Version.required(ifMatch), body.toDomain());
        return writes.once(
                request,
                call.scope(),
                () -> confirm.handle(command).map(Refusals::kept).map(kept -> confirmed(kept, call)));
    }

    private static Answer confirmed(StoredReferral kept, Call call) {
        return Answer.changed(kept.version(), ReferralView.from(kept, call));
    }

    private static Response shown(StoredReferral kept, Call call) {
        return Response.ok(ReferralView.from(kept, call))
                .tag(Version.tag(kept.version()))
                .build();
    }
}

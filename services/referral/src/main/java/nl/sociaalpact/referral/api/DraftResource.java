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
import nl.sociaalpact.referral.usecase.StoredReferral;
import nl.sociaalpact.referral.usecase.WriteDraft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Referrals that are being written: read like any other, sent by changing the status to requested. */
@Path("/v1/referral-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts", description = "Writing a referral before anybody is asked.")
public class DraftResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final WriteDraft write;

    DraftResource(Calls calls, IdempotentWrites writes, WriteDraft write) {
        this.calls = calls;
        this.writes = writes;
        this.write = write;
    }

    @POST
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Write a draft",
            description = "Only the writer's organisation sees it. Send it by changing its status to requested; what is"
                    + " checked at sending is checked then.")
    @APIResponse(
            responseCode = "201",
            description = "Written: a referral with the status draft.",
            headers = {
                @Header(
                        name = "ETag",
                        description = "The version that a change needs.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Location",
                        description = "Where the referral is.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "The sender knows no resident under this reference.")
    @APIResponse(
            responseCode = "422",
            description = "No target is named or it is the sender itself, the other referral cannot be replaced, or the"
                    + " Idempotency-Key was used with another request.")
    public Uni<Response> writeDraft(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ReferralRequest body) {
        var call = calls.current();
        var request = call.once(key, "POST /v1/referral-drafts", body);
        var content = body.toCommand(call);
        return writes.once(
                request,
                call.scope(),
                () -> write.first(content).map(Refusals::kept).map(kept -> created(kept, call)));
    }

    @PUT
    @Path("/{referralId}")
    @RolesAllowed(Calls.SEND)
    @Operation(summary = "Write a draft anew", description = "As a whole, for the same resident.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(responseCode = "409", description = "It is no draft any more (transition-not-allowed).")
    @APIResponse(responseCode = "412", description = "The draft was changed since it was read.")
    @APIResponse(responseCode = "422", description = "It is about another resident, or as when a draft is written.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> rewriteDraft(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The ETag of the draft that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull ReferralRequest body) {
        var call = calls.current();
        var content = body.toCommand(call);
        return write.anew(content, new ReferralId(referralId), Version.required(ifMatch))
                .map(Refusals::kept)
                .map(kept -> shown(kept, call));
    }

    private static Answer created(StoredReferral kept, Call call) {
        var view = ReferralView.from(kept, call);
        return Answer.created("/v1/referrals/" + view.referralId(), kept.version(), view);
    }

    private static Response shown(StoredReferral kept, Call call) {
        return Response.ok(ReferralView.from(kept, call))
                .tag(Version.tag(kept.version()))
                .build();
    }
}

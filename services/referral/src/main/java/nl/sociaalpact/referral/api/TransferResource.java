package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Transfer;
import nl.sociaalpact.referral.domain.TransferId;
import nl.sociaalpact.referral.usecase.DecideTransfer;
import nl.sociaalpact.referral.usecase.ListTransfers;
import nl.sociaalpact.referral.usecase.OfferTransfer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same request under another target. */
@Path("/v1/referrals/{referralId}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers", description = "The target hands a referral over to another organisation.")
public class TransferResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final OfferTransfer offer;
    private final DecideTransfer decide;
    private final ListTransfers list;

    TransferResource(
            Calls calls, IdempotentWrites writes, OfferTransfer offer, DecideTransfer decide, ListTransfers list) {
        this.calls = calls;
        this.writes = writes;
        this.offer = offer;
        this.decide = decide;
        this.list = list;
    }

    @POST
    @RolesAllowed(Calls.ANSWER)
    @Operation(
            summary = "Offer to hand a referral over",
            description =
                    "By the target, between accepting and ending it. The receiver needs a consent of the resident and"
                            + " reads the referral to decide. The requester sees it all.")
    @APIResponse(
            responseCode = "201",
            description = "Offered.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the transfers are.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "403", description = "The token does not allow it, or there is no basis (no-basis).")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "The caller is not the target, the referral is not under way or divided, or another transfer"
                    + " waits.")
    @APIResponse(
            responseCode = "422",
            description = "The receiver is no active member or a party already, or the Idempotency-Key was used with"
                    + " another request.")
    public Uni<Response> offerTransfer(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull TransferRequest body) {
        var call = calls.current();
        var path = "/v1/referrals/" + referralId + "/transfers";
        var command = body.toCommand(call, referralId);
        return writes.once(
                call.once(key, "POST " + path, body),
                call.scope(),
                () -> offer.handle(command)
                        .map(Refusals::keptTransfer)
                        .map(kept -> new Answer(201, path, null, TransferView.from(kept))));
    }

    @POST
    @Path("/{transferId}/decisions")
    @RolesAllowed(Calls.ANSWER)
    @Operation(
            summary = "Answer a transfer",
            description =
                    "The receiver accepts and is the target from then on, or rejects with a reason. Who offered it"
                            + " can withdraw it; after an acceptance that organisation reads the referral until it ends.")
    @APIResponse(
            responseCode = "200",
            description = "The transfer as it is now.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "403", description = "The token does not allow it, or there is no basis (no-basis).")
    @APIResponse(responseCode = "404", description = "There is no such referral or transfer for this organisation.")
    @APIResponse(responseCode = "409", description = "The offer does not stand, or the answer is for the other side.")
    @APIResponse(responseCode = "412", description = "The referral was changed at the same moment.")
    @APIResponse(
            responseCode = "422",
            description = "A rejection without a reason, another answer with one, or the Idempotency-Key was used with"
                    + " another request.")
    public Uni<Response> decideTransfer(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The transfer.") @PathParam("transferId") UUID transferId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull TransferDecisionRequest body) {
        var call = calls.current();
        var path = "/v1/referrals/" + referralId + "/transfers/" + transferId + "/decisions";
        var command = new DecideTransfer.Command(
                call.actor(), new ReferralId(referralId), new TransferId(transferId), body.toAnswer());
        return writes.once(
                call.once(key, "POST " + path, body),
                call.scope(),
                () -> decide.handle(command)
                        .map(Refusals::keptTransfer)
                        .map(kept -> new Answer(200, null, null, TransferView.from(kept))));
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "List the transfers of a referral",
            description = "Those that the reader requested, offered or received, newest first.")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<Page<TransferView>> listTransfers(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "Most transfers on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var call = calls.current();
        var query = new ListTransfers.Query(
                call.organisation(), new ReferralId(referralId), Cursor.read(cursor, call.owner()), limit + 1);
        return list.handle(query)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(found -> Page.of(
                                found,
                                limit,
                                call.owner(),
                                (Transfer transfer) -> transfer.id().value())
                        .map(TransferView::from));
    }
}

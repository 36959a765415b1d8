package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.HandOver;
import nl.sociaalpact.referral.usecase.HandOverWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything open from a worker who leaves to somebody else, so that nothing is left behind. */
@Path("/v1/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Work", description = "Who of one's own organisation looks after what.")
public class HandOverResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final HandOverWork handOver;

    HandOverResource(Calls calls, IdempotentWrites writes, HandOverWork handOver) {
        this.calls = calls;
        this.writes = writes;
        this.handOver = handOver;
    }

    @POST
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Hand over a worker's open referrals",
            description =
                    "Moves everything open that an account of the caller's organisation looks after to a colleague"
                            + " or back to the team. Much moves piece by piece and goes on by itself until nothing is left.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; completedAt says whether anything is left.",
            content = @Content(schema = @Schema(implementation = HandOverView.class)))
    @APIResponse(
            responseCode = "422",
            description = "It goes to the same worker, or the Idempotency-Key was used with another request.")
    public Uni<Response> handOverWork(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull HandOverRequest body) {
        var call = calls.current();
        var command = body.toCommand(call);
        return writes.once(
                call.once(key, "POST /v1/hand-overs", body),
                call.scope(),
                () -> handOver.handle(command).map(HandOverResource::begun));
    }

    @GET
    @Path("/{handOverId}")
    @RolesAllowed(Calls.READ)
    @Operation(summary = "Show how far a hand-over is", description = "Of one's own organisation.")
    @APIResponse(responseCode = "200", description = "The hand-over.")
    @APIResponse(responseCode = "404", description = "There is no such hand-over for this organisation.")
    public Uni<HandOverView> showHandOver(
            @Parameter(description = "The hand-over.") @PathParam("handOverId") UUID handOverId) {
        return handOver.find(calls.current().actor(), handOverId)
                .map(found ->
                        found.map(HandOverView::from).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private static Answer begun(HandOver begun) {
        return Answer.created("/v1/hand-overs/" + begun.id(), 0, HandOverView.from(begun));
    }
}

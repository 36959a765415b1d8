package nl.sociaalpact.lib.retention;

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
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.persistence.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Residents' requests to be erased, as far as they touch the organisation's own records. */
@Path("/v1/erasure-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "The end of the organisation's own records.")
public class ErasureOrderResource {
    private final Callers callers;
    private final IdempotentWrites writes;
    private final ErasureDecisions decisions;

    ErasureOrderResource(Callers callers, IdempotentWrites writes, ErasureDecisions decisions) {
        this.callers = callers;
        this.writes = writes;
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "List what is to be erased",
            description =
                    "The organisation's own records that residents asked to have erased, those that must be decided"
                            + " on first at the top. After decideBy a record that was not excepted is destroyed.")
    @APIResponse(responseCode = "200", description = "The records.")
    public Uni<List<ErasureOrderView>> listErasureOrders(
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(100) int limit) {
        return decisions.open(callers.organisation().organisation(), limit);
    }

    @POST
    @Path("/{requestId}/exceptions")
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "Except a record from erasure",
            description =
                    "The decision of a person, with the article of law it rests on. The resident is told the code.")
    @APIResponse(
            responseCode = "201",
            description = "Kept.",
            content = @Content(schema = @Schema(implementation = ErasureExceptionRequest.class)))
    @APIResponse(responseCode = "404", description = "There is no such order for a record of the organisation.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    public Uni<Response> exceptFromErasure(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Parameter(description = "The resident's request.") @PathParam("requestId") UUID requestId,
            @Valid @NotNull ErasureExceptionRequest body) {
        var caller = callers.organisation();
        var operation = "POST /v1/erasure-orders/" + requestId + "/exceptions";
        return writes.once(
                IdempotentRequest.of(caller.idempotencyScope(), key, operation, body),
                new Scope.Organisation(caller.organisation()),
                () -> decisions.except(caller, requestId, body).map(excepted -> answer(excepted, body)));
    }

    private static Answer answer(boolean excepted, ErasureExceptionRequest body) {
        if (!excepted) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new Answer(201, null, null, body);
    }
}

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
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.persistence.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Holds on records: they win over every retention rule and every erasure. */
@Path("/v1/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "The end of the organisation's own records.")
public class LegalHoldResource {
    private final Callers callers;
    private final IdempotentWrites writes;
    private final LegalHolds holds;

    LegalHoldResource(Callers callers, IdempotentWrites writes, LegalHolds holds) {
        this.callers = callers;
        this.writes = writes;
        this.holds = holds;
    }

    @GET
    @RolesAllowed("${pact.retention.scope}")
    @Operation(summary = "List holds", description = "The organisation's own holds, newest first.")
    @APIResponse(responseCode = "200", description = "A page of holds.")
    public Uni<Page<LegalHoldView>> listLegalHolds(
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Parameter(description = "The member next of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var owner = callers.organisation().organisation();
        return holds.page(owner, Cursor.read(cursor, owner), limit + 1)
                .map(rows -> Page.of(rows, limit, owner, LegalHoldView::holdId));
    }

    @POST
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "Place a hold",
            description = "Until its last day, or until it is lifted, nothing destroys the record.")
    @APIResponse(
            responseCode = "201",
            description = "Placed.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    @APIResponse(responseCode = "404", description = "The organisation has no such record.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    public Uni<Response> placeLegalHold(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull LegalHoldRequest body) {
        var caller = callers.organisation();
        return writes.once(
                IdempotentRequest.of(caller.idempotencyScope(), key, "POST /v1/legal-holds", body),
                new Scope.Organisation(caller.organisation()),
                () -> holds.place(caller, body)
                        .map(LegalHoldResource::found)
                        .map(hold -> new Answer(201, null, null, hold)));
    }

    @POST
    @Path("/{holdId}/liftings")
    @RolesAllowed("${pact.retention.scope}")
    @Operation(summary = "Lift a hold", description = "From now on the record is treated as if it never was on hold.")
    @APIResponse(responseCode = "200", description = "The hold as it is now.")
    @APIResponse(responseCode = "404", description = "The organisation has no such hold.")
    public Uni<LegalHoldView> liftLegalHold(@Parameter(description = "The hold.") @PathParam("holdId") UUID holdId) {
        return holds.lift(callers.organisation(), holdId).map(LegalHoldResource::found);
    }

    private static LegalHoldView found(Optional<LegalHoldView> hold) {
        return hold.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}

package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.residentjourney.usecase.GiveVerdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A resident's own verdicts. */
@Path("/v1/my/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My verdict", description = "Whether the help was of use to me.")
public class MyVerdictResource {
    private final Visits visits;
    private final IdempotentWrites writes;
    private final GiveVerdict giveVerdict;

    MyVerdictResource(Visits visits, IdempotentWrites writes, GiveVerdict giveVerdict) {
        this.visits = visits;
        this.writes = writes;
        this.giveVerdict = giveVerdict;
    }

    @POST
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Say whether help was of use",
            description = "Of a referral in the own journey that came to its end; once. Both organisations see it.")
    @APIResponse(
            responseCode = "201",
            description = "Kept.",
            content = @Content(schema = @Schema(implementation = VerdictView.class)))
    @APIResponse(responseCode = "404", description = "The journey has no such referral, or the account is not linked.")
    @APIResponse(responseCode = "409", description = "The referral has not come to its end, or a verdict was given.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<Response> giveMyVerdict(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull VerdictRequest body) {
        var visit = visits.ofResident();
        return writes.once(
                IdempotentRequest.of(Visits.client(visit), key, "POST /v1/my/verdicts", body),
                visit.scope(),
                () -> Refusals.accepted(giveVerdict.handle(body.toCommand(visit)))
                        .map(verdict -> new Answer(201, null, null, VerdictView.from(verdict))));
    }
}

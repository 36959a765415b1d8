package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.usecase.TakeEmergencyAccess;
import nl.sociaalpact.residentjourney.usecase.TakeEmergencyAccess.Taken;
import nl.sociaalpact.residentjourney.usecase.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading without consent, because somebody is in danger. */
@Path("/v1/residents/{residentRef}/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access", description = "Reading without consent, because somebody is in danger.")
public class EmergencyAccessResource {
    private final Visits visits;
    private final IdempotentWrites writes;
    private final TakeEmergencyAccess takeEmergencyAccess;

    EmergencyAccessResource(Visits visits, IdempotentWrites writes, TakeEmergencyAccess takeEmergencyAccess) {
        this.visits = visits;
        this.writes = writes;
        this.takeEmergencyAccess = takeEmergencyAccess;
    }

    @POST
    @RolesAllowed("journey.emergency")
    @Operation(
            summary = "Read a journey in an emergency",
            description = "Shows what is going on in a journey without the resident's consent, up to level status."
                    + " It is told to the privacy officer at once, and it stands in the resident's own timeline. Reports"
                    + " of arrears and the resident's own say stay closed. Each request opens the journey once.")
    @APIResponse(
            responseCode = "201",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = EmergencyAccessView.class)))
    @APIResponse(responseCode = "404", description = "There is no such resident that the organisation knows.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "503", description = "It cannot be written down, so nothing is shown.")
    public Uni<Response> takeEmergencyAccess(
            @Parameter(description = "The resident, as the organisation knows them.") @PathParam("residentRef")
                    String residentRef,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull EmergencyAccessRequest body) {
        var visit = visits.about(residentRef);
        var operation = "POST /v1/residents/" + residentRef + "/emergency-accesses";
        return writes.once(
                IdempotentRequest.of(Visits.client(visit), key, operation, body),
                visit.scope(),
                () -> Refusals.logged(takeEmergencyAccess.handle(body.toCommand(visit)))
                        .map(taken -> answer(visit, taken)));
    }

    private static Answer answer(Visit.OfWorker visit, Taken taken) {
        var reader = ReaderId.of("timeline", visit.organisation(), visit.about().journey());
        return new Answer(201, null, null, EmergencyAccessView.from(taken, reader));
    }
}

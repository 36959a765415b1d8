package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.residentjourney.usecase.InviteResident;
import nl.sociaalpact.residentjourney.usecase.InviteResident.Issued;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One-time codes that workers give to residents. */
@Path("/v1/residents/{residentRef}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitation", description = "One-time codes that link a resident's account to the journey.")
public class InvitationResource {
    private final Visits visits;
    private final IdempotentWrites writes;
    private final InviteResident inviteResident;

    InvitationResource(Visits visits, IdempotentWrites writes, InviteResident inviteResident) {
        this.visits = visits;
        this.writes = writes;
        this.inviteResident = inviteResident;
    }

    @POST
    @RolesAllowed("journey.invite")
    @Operation(
            summary = "Make a one-time code",
            description = "For a resident whom the organisation is involved with and whose identity the worker vouches"
                    + " for. The code is in the first answer only; it works once.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "404", description = "The organisation is not involved with such a resident.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<Response> inviteResident(
            @Parameter(description = "The resident, as the organisation knows them.") @PathParam("residentRef")
                    String residentRef,
            @Parameter(description = "The same key gives the same answer, but for the code.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key) {
        var visit = visits.about(residentRef);
        var operation = "POST /v1/residents/" + residentRef + "/invitations";
        var issued = new AtomicReference<@Nullable Issued>();
        return writes.once(
                        IdempotentRequest.of(Visits.client(visit), key, operation, Map.of()),
                        visit.scope(),
                        () -> Refusals.accepted(inviteResident.handle(visit))
                                .invoke(issued::set)
                                .map(made -> new Answer(201, null, null, InvitationView.withoutCode(made))))
                .map(response -> withCode(response, Optional.ofNullable(issued.get())));
    }

    /**
     * The answer that is kept for a repeat holds no code, or the code would lie readable in the database. It is put in
     * only when this very request made the invitation: of two with one key at the same moment, the one that came second
     * made nothing that lasted.
     */
    private static Response withCode(Response kept, Optional<Issued> issued) {
        return issued.filter(made -> isAnswerAbout(made, kept))
                .map(made -> Response.fromResponse(kept)
                        .entity(InvitationView.withCode(made))
                        .build())
                .orElse(kept);
    }

    private static boolean isAnswerAbout(Issued made, Response kept) {
        return kept.getEntity() instanceof byte[] body
                && new String(body, StandardCharsets.UTF_8)
                        .contains(made.invitation().id().value().toString());
    }
}

package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ListFindings;
import nl.sociaalpact.referral.usecase.RecordFindings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The result of a referral for assessment. */
@Path("/v1/referrals/{referralId}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What an assessment found.")
public class FindingResource {
    private final Calls calls;
    private final RecordFindings write;
    private final ListFindings list;

    FindingResource(Calls calls, RecordFindings write, ListFindings list) {
        this.calls = calls;
        this.write = write;
        this.list = list;
    }

    @PUT
    @RolesAllowed(Calls.ANSWER)
    @Operation(
            summary = "Write findings down",
            description = "By the target of a referral of the kind assessment, after accepting and before the end, as a"
                    + " whole. In each of the life domains the requester needs a consent of the resident.")
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content = @Content(schema = @Schema(implementation = FindingsView.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "The token does not allow it, or the resident keeps one of the life domains from the requester"
                            + " (no-basis).")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(responseCode = "409", description = "The referral does not ask for findings of the caller now.")
    @APIResponse(responseCode = "412", description = "The referral was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<FindingsView> writeFindings(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The ETag of the referral that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull FindingsView body) {
        var call = calls.current();
        var command = new RecordFindings.Command(
                call.actor(), new ReferralId(referralId), Version.required(ifMatch), body.toDomain());
        return write.handle(command).map(Refusals::done).replaceWith(body);
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Show findings",
            description =
                    "The target sees all; the requester those in life domains in which the resident lets it in now.")
    @APIResponse(responseCode = "200", description = "What the reader may know.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<FindingsView> showFindings(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return list.handle(new ReferralId(referralId), call.organisation())
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(FindingsView::from);
    }
}

package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.sociaalpact.residentjourney.domain.LinkCode;
import nl.sociaalpact.residentjourney.usecase.LinkAccount;
import nl.sociaalpact.residentjourney.usecase.UnlinkAccount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The link between a resident's account and the journey. */
@Path("/v1/my/journey-link")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My link", description = "My account and my journey.")
public class MyJourneyLinkResource {
    private final Visits visits;
    private final LinkAccount linkAccount;
    private final UnlinkAccount unlinkAccount;

    MyJourneyLinkResource(Visits visits, LinkAccount linkAccount, UnlinkAccount unlinkAccount) {
        this.visits = visits;
        this.linkAccount = linkAccount;
        this.unlinkAccount = unlinkAccount;
    }

    @POST
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Link my account",
            description = "Links the account to the journey that a worker made a one-time code for. The same code again"
                    + " from the same account is answered the same.")
    @APIResponse(
            responseCode = "201",
            description = "Linked.",
            content = @Content(schema = @Schema(implementation = JourneyLinkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Linked before, by this code.",
            content = @Content(schema = @Schema(implementation = JourneyLinkView.class)))
    @APIResponse(responseCode = "404", description = "The code is wrong, was used, or is too old.")
    @APIResponse(responseCode = "409", description = "The account, or the journey, is linked already.")
    @APIResponse(responseCode = "429", description = "The account tried too many wrong codes.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<Response> linkMyAccount(@Valid @NotNull JourneyLinkRequest body) {
        return Refusals.accepted(linkAccount.handle(visits.ofResident(), LinkCode.read(body.code())))
                .map(linked -> Response.status(status(linked))
                        .entity(new JourneyLinkView(true))
                        .build());
    }

    @DELETE
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Unlink my account",
            description = "The account no longer leads to the journey; the journey itself stays. A new link needs a new"
                    + " code.")
    @APIResponse(responseCode = "204", description = "Unlinked.")
    @APIResponse(responseCode = "404", description = "The account is not linked to a journey.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<Response> unlinkMyAccount() {
        return Refusals.accepted(unlinkAccount.handle(visits.ofResident()))
                .map(unlinked -> Response.noContent().build());
    }

    private static Response.Status status(LinkAccount.Linked linked) {
        return switch (linked) {
            case NOW -> Response.Status.CREATED;
            case BEFORE -> Response.Status.OK;
        };
    }
}

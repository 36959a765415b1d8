package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sociaalpact.referral.usecase.ProposeServices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Services that could help, for a question that somebody asked. */
@Path("/v1/match-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matching", description = "Which services could help, and why.")
public class MatchProposalResource {
    private final Calls calls;
    private final ProposeServices propose;

    MatchProposalResource(Calls calls, ProposeServices propose) {
        this.calls = calls;
        this.propose = propose;
    }

    @POST
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Propose services",
            description =
                    "Services of other members for this part of life, ordered by eligibility, freshness, capacity,"
                            + " distance and language multiplied, with each part and its explanation; and the others, with why"
                            + " not. A POST so that nothing of the question stands in an address; it creates and keeps nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = MatchProposalView.class)))
    public Uni<MatchProposalView> proposeServices(@Valid @NotNull MatchRequest body) {
        return propose.handle(body.toDomain(calls.current())).map(MatchProposalView::from);
    }
}

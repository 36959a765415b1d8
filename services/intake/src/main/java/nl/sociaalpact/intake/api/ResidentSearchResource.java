package nl.sociaalpact.intake.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.sociaalpact.intake.usecase.SearchResidents;
import nl.sociaalpact.lib.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches for residents. What is searched for is in the body, so that no address of a request holds a name. */
@Path("/v1/resident-searches")
@Tag(name = "Residents", description = "People, as each organisation knows them.")
public class ResidentSearchResource {
    private final CallingOrganisations callers;
    private final SearchResidents search;

    ResidentSearchResource(CallingOrganisations callers, SearchResidents search) {
        this.callers = callers;
        this.search = search;
    }

    /** Everybody who is like this. */
    @POST
    @RolesAllowed("intake.read")
    @Operation(
            summary = "Find a resident by what they tell",
            description = "Names everybody in the pact who is perhaps this person. Of somebody whom the calling"
                    + " organisation does not know, it says only what was the same: not who they are, and not which"
                    + " organisation knows them. Every search is logged with its caller, never with its content.")
    @APIResponse(responseCode = "200", description = "Who is perhaps the person; may be nobody.")
    @APIResponse(responseCode = "422", description = "too-few-details: give two of name, birth date and address.")
    public Uni<CandidatesView> searchResidents(@Valid @NotNull SearchResidentsBody body) {
        var caller = callers.current();
        var likeness = body.likeness();
        if (likeness.tooVague()) {
            throw new ProblemException(IntakeProblem.TOO_FEW_DETAILS);
        }
        return search.handle(caller.id(), likeness).map(found -> new CandidatesView(caller.show(found)));
    }
}

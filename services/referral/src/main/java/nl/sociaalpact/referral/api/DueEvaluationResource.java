package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.referral.usecase.ListDueEvaluations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Of which placements an organisation has something to say. */
@Path("/v1/due-evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching", description = "Which services could help, and why.")
public class DueEvaluationResource {
    private final Calls calls;
    private final ListDueEvaluations list;

    DueEvaluationResource(Calls calls, ListDueEvaluations list) {
        this.calls = calls;
        this.list = list;
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "List due evaluations",
            description =
                    "Referrals of which the organisation's side has not yet said whether the service was the right"
                            + " place although a moment for it has come, newest first.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<DueEvaluationView>> listDueEvaluations(
            @Parameter(description = "Most referrals on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var call = calls.current();
        return list.handle(call.organisation(), Cursor.read(cursor, call.owner()), limit + 1)
                .map(found -> Page.of(
                                found,
                                limit,
                                call.owner(),
                                due -> due.referral().value())
                        .map(due -> DueEvaluationView.from(due, call)));
    }
}

package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sociaalpact.referral.usecase.CountWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much lies on the desk. */
@Path("/v1/referrals/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work", description = "Who of one's own organisation looks after what.")
public class CountResource {
    private final Calls calls;
    private final CountWork count;

    CountResource(Calls calls, CountWork count) {
        this.calls = calls;
        this.count = count;
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Count referrals",
            description =
                    "Every referral of the organisation, by side and status; what is overdue; and what is open and"
                            + " assigned to whoever calls. The numbers are exact.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public Uni<CountsView> countReferrals() {
        var call = calls.current();
        return count.handle(call.organisation(), call.actor().account()).map(CountsView::from);
    }
}

package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.residentjourney.usecase.RebuildJourneys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Rebuilds all journeys, for whoever runs the platform: each POST does a bounded piece and tells how it stands, until the
 * state is another one than filling. Not part of the described interface.
 */
@Path("/internal/journey-rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class RebuildResource {
    private final RebuildJourneys rebuildJourneys;

    RebuildResource(RebuildJourneys rebuildJourneys) {
        this.rebuildJourneys = rebuildJourneys;
    }

    /** Begins a rebuild or goes on with it; the owners are asked with the same authorization. */
    @POST
    @RolesAllowed("journey.rebuild")
    @Operation(hidden = true)
    public Uni<RebuildView> rebuild(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("swap") @DefaultValue("when-equal") SwapValue swap) {
        return rebuildJourneys.handle(authorization, swap.swap()).map(RebuildView::from);
    }

    /** How the last rebuild stands. */
    @GET
    @RolesAllowed("journey.rebuild")
    @Operation(hidden = true)
    public Uni<RebuildView> lastRebuild() {
        return rebuildJourneys
                .status()
                .map(last ->
                        last.map(RebuildView::from).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /** Gives up the rebuild that is running. */
    @DELETE
    @RolesAllowed("journey.rebuild")
    @Operation(hidden = true)
    public Uni<Void> abandon() {
        return rebuildJourneys.abandon();
    }
}

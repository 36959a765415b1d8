package nl.sociaalpact.residentjourney.api;

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
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.usecase.ReadMyAccessLog;
import nl.sociaalpact.residentjourney.usecase.ReadMyTimeline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A resident's own journey. */
@Path("/v1/my")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My journey", description = "My own journey, and who looked.")
public class MyJourneyResource {
    private final Visits visits;
    private final ReadMyTimeline readMyTimeline;
    private final ReadMyAccessLog readMyAccessLog;

    MyJourneyResource(Visits visits, ReadMyTimeline readMyTimeline, ReadMyAccessLog readMyAccessLog) {
        this.visits = visits;
        this.readMyTimeline = readMyTimeline;
        this.readMyAccessLog = readMyAccessLog;
    }

    @GET
    @Path("/timeline")
    @RolesAllowed("journey.self")
    @Operation(summary = "Read my journey", description = "Everything, newest first.")
    @APIResponse(responseCode = "200", description = "A page of the journey.")
    @APIResponse(responseCode = "404", description = "The account is not linked to a journey.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<Page<MyTimelineLineView>> readMyTimeline(
            @Parameter(description = "How many lines at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var visit = visits.ofResident();
        var reader = ReaderId.of("my-timeline", visit.account());
        return Refusals.accepted(readMyTimeline.handle(visit, Cursor.read(cursor, reader.value()), limit + 1))
                .map(lines -> Page.of(lines, limit, reader.value(), line -> line.id())
                        .map(line -> MyTimelineLineView.from(line, reader)));
    }

    @GET
    @Path("/access-log")
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Read who looked",
            description = "Newest first: which organisation did what, when and on what ground. What the resident did is"
                    + " in it too, reading this list included.")
    @APIResponse(responseCode = "200", description = "A page of the access log.")
    @APIResponse(responseCode = "404", description = "The account is not linked to a journey.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<Page<AccessLineView>> readMyAccessLog(
            @Parameter(description = "How many lines at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var visit = visits.ofResident();
        var reader = ReaderId.of("my-access-log", visit.account()).value();
        return Refusals.accepted(readMyAccessLog.handle(visit, Cursor.read(cursor, reader), limit + 1))
                .map(lines -> Page.of(lines, limit, reader, line -> line.id()).map(AccessLineView::from));
    }
}

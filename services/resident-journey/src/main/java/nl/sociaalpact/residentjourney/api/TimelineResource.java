package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.usecase.ReadTimeline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A resident's journey as an organisation may see it. */
@Path("/v1/residents/{residentRef}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline", description = "A resident's journey, as far as the organisation may see it.")
public class TimelineResource {
    private static final String LIST = "timeline";

    private final Visits visits;
    private final ReadTimeline readTimeline;

    TimelineResource(Visits visits, ReadTimeline readTimeline) {
        this.visits = visits;
        this.readTimeline = readTimeline;
    }

    @GET
    @RolesAllowed("journey.read")
    @Operation(
            summary = "Read a journey",
            description =
                    "Newest first: what the organisation is a party to, and what the law or the resident's consent"
                            + " opens for it at this moment, for the purpose that it names and as far as it goes. Each read is"
                            + " written down and the resident can see it.")
    @APIResponse(responseCode = "200", description = "A page of the journey.")
    @APIResponse(responseCode = "404", description = "There is nothing here that the organisation may see.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<Page<TimelineLineView>> readTimeline(
            @Parameter(description = "The resident, as the organisation knows them.") @PathParam("residentRef")
                    String residentRef,
            @Parameter(
                            description = "What the organisation reads it for (doelbinding).",
                            schema = @Schema(implementation = PurposeValue.class, defaultValue = "help"))
                    @QueryParam("purpose")
                    @DefaultValue("help")
                    @Pattern(regexp = PurposeValue.CODES) String purpose,
            @Parameter(description = "How many lines at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var visit = visits.about(residentRef);
        var reader = ReaderId.of(LIST, visit.organisation(), visit.about().journey());
        var query = new ReadTimeline.Query(visit, Purpose.of(purpose), Cursor.read(cursor, reader.value()), limit + 1);
        return Refusals.accepted(readTimeline.handle(query))
                .map(lines -> Page.of(
                                lines,
                                limit,
                                reader.value(),
                                permitted -> permitted.line().id())
                        .map(permitted -> TimelineLineView.from(permitted, reader)));
    }
}

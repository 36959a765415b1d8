package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would be destroyed, for the person who approves it. */
@Path("/v1/destruction-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "The end of the organisation's own records.")
public class DestructionListResource {
    private final Callers callers;
    private final DestructionLists lists;
    private final SweepRecords sweep;

    DestructionListResource(Callers callers, DestructionLists lists, SweepRecords sweep) {
        this.callers = callers;
        this.lists = lists;
        this.sweep = sweep;
    }

    @GET
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "List what would be destroyed",
            description = "The lists of the organisation's own records whose time is nearly over, newest first.")
    @APIResponse(responseCode = "200", description = "A page of lists.")
    public Uni<Page<DestructionListView>> listDestructionLists(
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Parameter(description = "The member next of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var owner = callers.organisation().organisation();
        return lists.page(owner, Cursor.read(cursor, owner), limit + 1)
                .map(rows -> Page.of(rows, limit, owner, DestructionListView::listId));
    }

    @GET
    @Path("/{listId}/records")
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "Show what is on a list",
            description = "Each record with its rule, the law or decision behind it, and what became of it.")
    @APIResponse(responseCode = "200", description = "Every record on the list.")
    @APIResponse(responseCode = "404", description = "The organisation has no such list.")
    public Uni<List<ListedRecordView>> listDestructionListRecords(
            @Parameter(description = "The list.") @PathParam("listId") UUID listId) {
        return lists.records(callers.organisation().organisation(), listId)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    @POST
    @Path("/{listId}/approvals")
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "Approve a list",
            description = "What is on the list is destroyed when its day comes, unless it is changed, put on hold or"
                    + " needed by another record until then. A list that was approved stays approved.")
    @APIResponse(responseCode = "200", description = "The list as it is now.")
    @APIResponse(responseCode = "404", description = "The organisation has no such list.")
    public Uni<DestructionListView> approveDestructionList(
            @Parameter(description = "The list.") @PathParam("listId") UUID listId) {
        return lists.approve(callers.organisation(), listId)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    @GET
    @Path("/preview")
    @RolesAllowed("${pact.retention.scope}")
    @Operation(
            summary = "Show what the next list would hold",
            description = "A dry run of the daily sweep for the organisation's own records: nothing is written.")
    @APIResponse(responseCode = "200", description = "The records, those that are due first at the top.")
    public Uni<List<DueRecord>> previewDestructionList() {
        return sweep.preview(callers.organisation().organisation());
    }
}

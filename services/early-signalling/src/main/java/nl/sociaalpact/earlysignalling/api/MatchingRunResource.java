package nl.sociaalpact.earlysignalling.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.MatchingRun;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.usecase.FindMatchingRuns;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt;
import nl.sociaalpact.earlysignalling.usecase.StartMatchingRun;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Matching runs: somebody of the municipality starts one, and its receipt stays. */
@Path("/v1/matching-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Matching runs",
        description = "Putting signals about the same address together, always started by a person.")
public class MatchingRunResource {
    private static final String PATH = "/v1/matching-runs";

    /** A receipt never changes. */
    private static final long ONLY_VERSION = 1;

    private final Requesters requesters;
    private final IdempotentWrites writes;
    private final StartMatchingRun start;
    private final FindMatchingRuns find;
    private final Refusals refusals;

    MatchingRunResource(
            Requesters requesters,
            IdempotentWrites writes,
            StartMatchingRun start,
            FindMatchingRuns find,
            Refusals refusals) {
        this.requesters = requesters;
        this.writes = writes;
        this.start = start;
        this.find = find;
        this.refusals = refusals;
    }

    @POST
    @RolesAllowed("signal.match")
    @Operation(
            summary = "Start a matching run",
            description = "Opens one case for each address that a waiting signal of the period is about, and gives the"
                    + " cases to one organisation. A signal gets into one case only, however many runs there are.")
    @APIResponse(
            responseCode = "201",
            description = "Done.",
            content = @Content(schema = @Schema(implementation = MatchingRunSummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The period is not allowed or holds too many signals, the organisation cannot get the cases,"
                    + " or the Idempotency-Key was used with another request.")
    public Uni<Response> startMatchingRun(
            @Parameter(description = "Makes a repeat safe: same key, same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull StartMatchingRunBody body) {
        var requester = requesters.current();
        var command = body.toCommand(requester);
        return writes.once(
                requester.once(key, "POST " + PATH, body),
                requester.scope(),
                () -> start.handle(command).map(refusals::accepted).map(MatchingRunResource::created));
    }

    @GET
    @RolesAllowed("signal.read")
    @Operation(summary = "List matching runs", description = "Those of the calling municipality, newest first.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<MatchingRunSummaryView>> listMatchingRuns(
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most runs on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit) {
        var requester = requesters.current();
        var before = Cursor.read(cursor, requester.owner());
        return find.handle(requester.id(), before, limit + 1)
                .map(found -> Page.of(found, limit, requester.owner(), MatchingRunResource::id)
                        .map(MatchingRunSummaryView::from));
    }

    @GET
    @Path("/{matchingRunId}")
    @RolesAllowed("signal.read")
    @Operation(
            summary = "Show a matching run",
            description = "The receipt: who started it, when and why, under which rules, and what happened to every"
                    + " signal of the period, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = @Content(schema = @Schema(implementation = MatchingRunView.class)))
    @APIResponse(responseCode = "404", description = "There is no such run of the calling municipality.")
    public Uni<Response> getMatchingRun(
            @Parameter(description = "The run.") @PathParam("matchingRunId") UUID matchingRunId) {
        return find.handle(requesters.current().id(), new MatchingRunId(matchingRunId))
                .map(found -> found.map(MatchingRunResource::shown)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private static Answer created(MatchingRun run) {
        var summary = MatchingReceipt.Summary.of(run);
        return Answer.created(PATH + "/" + id(summary), ONLY_VERSION, MatchingRunSummaryView.from(summary));
    }

    private static Response shown(MatchingReceipt receipt) {
        return Response.ok(MatchingRunView.from(receipt))
                .tag(Version.tag(ONLY_VERSION))
                .build();
    }

    private static UUID id(MatchingReceipt.Summary summary) {
        return summary.request().id().value();
    }
}

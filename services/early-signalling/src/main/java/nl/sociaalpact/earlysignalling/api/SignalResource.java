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
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.usecase.FindSignals;
import nl.sociaalpact.earlysignalling.usecase.ReportSignal;
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

/** Signals: partners send them and follow what became of them. */
@Path("/v1/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "Reports of payment arrears.")
public class SignalResource {
    private static final String PATH = "/v1/signals";

    private final Requesters requesters;
    private final IdempotentWrites writes;
    private final ReportSignal report;
    private final FindSignals find;
    private final Refusals refusals;

    SignalResource(
            Requesters requesters, IdempotentWrites writes, ReportSignal report, FindSignals find, Refusals refusals) {
        this.requesters = requesters;
        this.writes = writes;
        this.report = report;
        this.find = find;
        this.refusals = refusals;
    }

    @POST
    @RolesAllowed("signal.report")
    @Operation(
            summary = "Report payment arrears",
            description = "A signal that a rule keeps from being taken up is accepted too: its status and explanation"
                    + " say why. A signal that the resident objected to is refused and nothing of it is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in.",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The sender reported under this partnerSignalId before; signalId names that signal.")
    @APIResponse(
            responseCode = "422",
            description = "The resident objected, a landlord's step is missing, a date cannot be, or the"
                    + " Idempotency-Key was used with another request.")
    public Uni<Response> reportSignal(
            @Parameter(description = "Makes a repeat safe: same key, same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ReportSignalBody body) {
        var requester = requesters.current();
        var command = new ReportSignal.Command(requester.id(), body.toDomain(requester.today()));
        return writes.once(
                requester.once(key, "POST " + PATH, body),
                requester.scope(),
                () -> report.handle(command).map(refusals::accepted).map(SignalResource::created));
    }

    @GET
    @RolesAllowed("signal.read")
    @Operation(
            summary = "List signals",
            description = "Newest first: those that the organisation sent, received, or has in a case.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<SignalSummaryView>> listSignals(
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most signals on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit) {
        var requester = requesters.current();
        var before = Cursor.read(cursor, requester.owner());
        return find.handle(requester.id(), before, limit + 1)
                .map(found -> Page.of(found, limit, requester.owner(), SignalResource::id)
                        .map(SignalSummaryView::from));
    }

    @GET
    @Path("/{signalId}")
    @RolesAllowed("signal.read")
    @Operation(
            summary = "Show a signal",
            description = "With what became of it. Its sender learns no more than the status.")
    @APIResponse(
            responseCode = "200",
            description = "The signal.",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(responseCode = "404", description = "There is no such signal that the organisation may see.")
    public Uni<Response> getSignal(@Parameter(description = "The signal.") @PathParam("signalId") UUID signalId) {
        return find.handle(requesters.current().id(), new SignalId(signalId))
                .map(found -> found.map(SignalResource::shown)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private static Answer created(Signal signal) {
        return Answer.created(PATH + "/" + id(signal), signal.version(), SignalView.from(signal));
    }

    private static Response shown(Signal signal) {
        return Response.ok(SignalView.from(signal))
                .tag(Version.tag(signal.version()))
                .build();
    }

    private static UUID id(Signal signal) {
        return signal.reception().signal().value();
    }
}

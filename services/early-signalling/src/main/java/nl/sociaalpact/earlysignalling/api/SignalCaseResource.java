package nl.sociaalpact.earlysignalling.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.usecase.CaseDossier;
import nl.sociaalpact.earlysignalling.usecase.FindSignalCases;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
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

/** Cases as the organisation that handles them and the municipality read them. Senders of signals see none. */
@Path("/v1/signal-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signal cases", description = "The work on the signals of one address.")
public class SignalCaseResource {
    private final Requesters requesters;
    private final FindSignalCases find;

    SignalCaseResource(Requesters requesters, FindSignalCases find) {
        this.requesters = requesters;
        this.find = find;
    }

    @GET
    @RolesAllowed("signal.read")
    @Operation(
            summary = "List signal cases",
            description = "Newest first: those given to the organisation, and for the municipality those of its runs.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<SignalCaseSummaryView>> listSignalCases(
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most cases on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit) {
        var requester = requesters.current();
        var before = Cursor.read(cursor, requester.owner());
        return find.handle(requester.id(), before, limit + 1)
                .map(found -> Page.of(found, limit, requester.owner(), SignalCaseResource::id)
                        .map(SignalCaseSummaryView::from));
    }

    @GET
    @Path("/{signalCaseId}")
    @RolesAllowed("signal.read")
    @Operation(
            summary = "Show a signal case",
            description = "With the address, the signals and the attempts. Its version is the entity tag.")
    @APIResponse(
            responseCode = "200",
            description = "The case.",
            content = @Content(schema = @Schema(implementation = SignalCaseView.class)))
    @APIResponse(responseCode = "404", description = "There is no such case that the organisation may see.")
    public Uni<Response> getSignalCase(
            @Parameter(description = "The case.") @PathParam("signalCaseId") UUID signalCaseId) {
        var requester = requesters.current();
        return find.handle(requester.id(), new SignalCaseId(signalCaseId))
                .map(found -> found.map(dossier -> shown(dossier, requester))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private static Response shown(CaseDossier dossier, Requester requester) {
        return Response.ok(SignalCaseView.from(dossier, requester))
                .tag(Version.tag(dossier.signalCase().file().version()))
                .build();
    }

    private static UUID id(SignalCase signalCase) {
        return signalCase.file().id().value();
    }
}

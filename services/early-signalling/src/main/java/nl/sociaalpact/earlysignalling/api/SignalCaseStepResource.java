package nl.sociaalpact.earlysignalling.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.domain.CaseStep;
import nl.sociaalpact.earlysignalling.domain.SignalCase;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.usecase.HandleSignalCase;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.lib.persistence.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the organisation that was given a case does with it. */
@Path("/v1/signal-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signal cases", description = "The work on the signals of one address.")
public class SignalCaseStepResource {
    private static final String PATH = "/v1/signal-cases/";

    private final Requesters requesters;
    private final IdempotentWrites writes;
    private final HandleSignalCase handle;
    private final Refusals refusals;
    private final Ids ids;

    SignalCaseStepResource(
            Requesters requesters, IdempotentWrites writes, HandleSignalCase handle, Refusals refusals, Ids ids) {
        this.requesters = requesters;
        this.writes = writes;
        this.handle = handle;
        this.refusals = refusals;
        this.ids = ids;
    }

    @POST
    @Path("/{signalCaseId}/contact-attempts")
    @RolesAllowed("signal.handle")
    @Operation(
            summary = "Record a contact attempt",
            description = "One try to reach the resident, also one that failed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the case with its new version.",
            content = @Content(schema = @Schema(implementation = SignalCaseSummaryView.class)))
    @APIResponse(responseCode = "404", description = "No such case was given to the organisation.")
    @APIResponse(responseCode = "409", description = "Work on the case has ended.")
    @APIResponse(
            responseCode = "422",
            description = "The moment cannot be, or the Idempotency-Key was used with another request.")
    public Uni<Response> recordContactAttempt(
            @Parameter(description = "The case.") @PathParam("signalCaseId") UUID signalCaseId,
            @Parameter(description = "Makes a repeat safe: same key, same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ContactAttemptBody body) {
        var requester = requesters.current();
        return writes.once(
                requester.once(key, "POST " + PATH + signalCaseId + "/contact-attempts", body),
                requester.scope(),
                () -> take(requester, signalCaseId, body.toStep(ids.next()), OptionalLong.empty())
                        .map(SignalCaseStepResource::recorded));
    }

    @PUT
    @Path("/{signalCaseId}/resident")
    @RolesAllowed("signal.handle")
    @Operation(
            summary = "Link a signal case to a resident",
            description = "From then on the case is part of the resident's journey. It cannot be linked to another.")
    @APIResponse(
            responseCode = "200",
            description = "Linked; the case with its new version.",
            content = @Content(schema = @Schema(implementation = SignalCaseSummaryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case was given to the organisation, or it knows no such resident.")
    @APIResponse(responseCode = "409", description = "Work on the case has ended, or it is linked to another resident.")
    @APIResponse(responseCode = "412", description = "The case was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> linkResident(
            @Parameter(description = "The case.") @PathParam("signalCaseId") UUID signalCaseId,
            @Parameter(description = "The entity tag that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull LinkResidentBody body) {
        var requester = requesters.current();
        var version = OptionalLong.of(Version.required(ifMatch));
        var step = new CaseStep.Link(requester.journey(body.residentRef()));
        return take(requester, signalCaseId, step, version).map(SignalCaseStepResource::changed);
    }

    @POST
    @Path("/{signalCaseId}/end-results")
    @RolesAllowed("signal.handle")
    @Operation(
            summary = "End the work on a signal case",
            description = "The senders of the signals learn only what became of their signal, never the result.")
    @APIResponse(
            responseCode = "200",
            description = "Ended; the case with its new version.",
            content = @Content(schema = @Schema(implementation = SignalCaseSummaryView.class)))
    @APIResponse(responseCode = "404", description = "No such case was given to the organisation.")
    @APIResponse(responseCode = "409", description = "Work on the case has ended before.")
    @APIResponse(responseCode = "412", description = "The case was changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description = "Contact was sought too few times, the reason does not belong to the result, or the"
                    + " Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> giveEndResult(
            @Parameter(description = "The case.") @PathParam("signalCaseId") UUID signalCaseId,
            @Parameter(description = "Makes a repeat safe: same key, same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Parameter(description = "The entity tag that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull EndResultBody body) {
        var requester = requesters.current();
        var version = OptionalLong.of(Version.required(ifMatch));
        return writes.once(
                requester.once(key, "POST " + PATH + signalCaseId + "/end-results", body),
                requester.scope(),
                () -> take(requester, signalCaseId, body.toStep(), version)
                        .map(kept -> Answer.changed(kept.file().version(), SignalCaseSummaryView.from(kept))));
    }

    private Uni<SignalCase> take(Requester requester, UUID signalCase, CaseStep step, OptionalLong version) {
        return handle.handle(new HandleSignalCase.Command(requester.id(), new SignalCaseId(signalCase), step, version))
                .map(refusals::accepted);
    }

    private static Answer recorded(SignalCase kept) {
        var file = kept.file();
        return Answer.created(PATH + file.id().value(), file.version(), SignalCaseSummaryView.from(kept));
    }

    private static Response changed(SignalCase kept) {
        return Response.ok(SignalCaseSummaryView.from(kept))
                .tag(Version.tag(kept.file().version()))
                .build();
    }
}

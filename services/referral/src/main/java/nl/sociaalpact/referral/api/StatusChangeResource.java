package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ChangeStatus;
import nl.sociaalpact.referral.usecase.HistoryEntry;
import nl.sociaalpact.referral.usecase.ListStatusChanges;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The life of a referral: both parties make changes, both read how it went. */
@Path("/v1/referrals/{referralId}/status-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Status changes", description = "The life of a referral.")
public class StatusChangeResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final ChangeStatus change;
    private final ListStatusChanges history;

    StatusChangeResource(Calls calls, IdempotentWrites writes, ChangeStatus change, ListStatusChanges history) {
        this.calls = calls;
        this.writes = writes;
        this.change = change;
        this.history = history;
    }

    @POST
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Change the status",
            description = "The requester needs referral.send, the target referral.answer. Which change each side can"
                    + " make is in allowedNext of the referral.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with its new status.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description =
                    "No such change from here by this side (transition-not-allowed): currentStatus and allowedNext"
                            + " say what is possible.")
    @APIResponse(responseCode = "412", description = "The referral was changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description = "A reason or an outcome is missing, or given where it is not kept; or the Idempotency-Key was"
                    + " used with another request.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> changeStatus(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Parameter(description = "The ETag of the referral that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull StatusChangeRequest body) {
        var call = calls.current();
        var request = call.once(key, "POST /v1/referrals/" + referralId + "/status-changes", body);
        var command = new ChangeStatus.Command(
                call.actor(), new ReferralId(referralId), Version.required(ifMatch), body.toDomain());
        return writes.once(
                request,
                call.scope(),
                () -> change.handle(command).map(Refusals::kept).map(kept -> changed(kept, call)));
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Show how a referral went",
            description = "Every change of status, newest first, with reasons and outcome.")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<Page<StatusChangeView>> listStatusChanges(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "Most changes on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var call = calls.current();
        var query = new ListStatusChanges.Query(
                call.organisation(), new ReferralId(referralId), Cursor.read(cursor, call.owner()), limit + 1);
        return history.handle(query)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(found -> page(found, limit, call));
    }

    private static Answer changed(StoredReferral kept, Call call) {
        return Answer.changed(kept.version(), ReferralView.from(kept, call));
    }

    private static Page<StatusChangeView> page(List<HistoryEntry> found, int limit, Call call) {
        return Page.of(found, limit, call.owner(), HistoryEntry::id).map(StatusChangeView::from);
    }
}

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
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ListFilter;
import nl.sociaalpact.referral.usecase.ListReferrals;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import nl.sociaalpact.referral.usecase.SendAfterChecks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Referrals: sent by one organisation, seen by two. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Asking another organisation to help a resident.")
public class ReferralResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final SendAfterChecks send;
    private final Showing show;
    private final ListReferrals list;

    ReferralResource(Calls calls, IdempotentWrites writes, SendAfterChecks send, Showing show, ListReferrals list) {
        this.calls = calls;
        this.writes = writes;
        this.send = send;
        this.show = show;
        this.list = list;
    }

    @POST
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Send a referral",
            description = "Asks another active member to help a resident in one life domain. The target needs a consent"
                    + " of the resident for that life domain. After a rejection, send a new one that replaces it. Without"
                    + " a target it is open: whoever has such a consent can claim it, and sees until then neither"
                    + " question nor resident.")
    @APIResponse(
            responseCode = "201",
            description = "Sent: the target sees it.",
            headers = {
                @Header(
                        name = "ETag",
                        description = "The version that a change needs.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Location",
                        description = "Where the referral is.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = SentReferralView.class)))
    @APIResponse(responseCode = "403", description = "The token does not allow it, or there is no basis (no-basis).")
    @APIResponse(responseCode = "404", description = "The sender knows no resident under this reference.")
    @APIResponse(
            responseCode = "409",
            description = "The service has no room (no-capacity), or the sender helps this resident in this life domain"
                    + " already (duplicate-help); say that it is meant to send it anyway.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The target is no active member or the sender itself, does not offer the service, the other referral cannot be replaced,"
                            + " or the Idempotency-Key was used with another request.")
    public Uni<Response> sendReferral(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ReferralRequest body) {
        var call = calls.current();
        var request = call.once(key, "POST /v1/referrals", body);
        var command = body.toCheckedCommand(call);
        return writes.once(request, call.scope(), () -> send.handle(command).map(sent -> created(sent, call)));
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "List referrals",
            description = "What the organisation received, sent, could claim or is late with, or what is assigned to"
                    + " whoever calls; newest first. Referrals that were entered in error are in no list.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<ReferralSummaryView>> listReferrals(
            @Parameter(description = "Which side of the desk.", required = true) @QueryParam("box") @NotNull BoxCode box,
            @Parameter(description = "Only referrals in this state.") @QueryParam("status") @Nullable StatusCode status,
            @Parameter(description = "Only in this part of life.") @QueryParam("lifeDomain") @Nullable LifeDomainCode lifeDomain,
            @Parameter(description = "Only in this area.") @QueryParam("area") @Nullable AreaCode area,
            @Parameter(description = "Only with this priority.") @QueryParam("priority") @Nullable PriorityCode priority,
            @Parameter(description = "Most referrals on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var call = calls.current();
        var query = new ListReferrals.Query(
                call.organisation(),
                call.actor().account(),
                box.toUseCase(),
                new ListFilter(
                        Optional.ofNullable(status).map(StatusCode::toDomain),
                        Optional.ofNullable(lifeDomain).map(LifeDomainCode::toDomain),
                        Optional.ofNullable(area).map(AreaCode::toDomain),
                        Optional.ofNullable(priority).map(PriorityCode::toDomain)),
                Cursor.read(cursor, call.owner()),
                limit + 1);
        return list.handle(query).map(found -> page(found, limit, call));
    }

    @GET
    @Path("/{referralId}")
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Show a referral",
            description = "Whole for the requester and the target. While it is open, whoever could claim it sees it"
                    + " without question and resident, and without ETag. For others it is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The referral.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(oneOf = {ReferralView.class, ReferralSummaryView.class})))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<Response> showReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return show.handle(new ReferralId(referralId), call);
    }

    private static Answer created(SendAfterChecks.Sent sent, Call call) {
        var kept = Refusals.kept(sent.result());
        var view = ReferralView.from(kept, call);
        return Answer.created(
                "/v1/referrals/" + view.referralId(),
                kept.version(),
                new SentReferralView(view, SendingCheckView.from(sent.check())));
    }

    private static Page<ReferralSummaryView> page(List<ReferralSummary> found, int limit, Call call) {
        return Page.of(found, limit, call.owner(), summary -> summary.id().value())
                .map(summary -> ReferralSummaryView.from(summary, call));
    }
}

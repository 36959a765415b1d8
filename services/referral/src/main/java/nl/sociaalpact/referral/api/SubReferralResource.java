package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.Division;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.DivideReferral;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import nl.sociaalpact.referral.usecase.ShowParts;
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

/** A referral that its target divides over others. */
@Path("/v1/referrals/{referralId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sub-referrals", description = "An intermediary divides a referral over other organisations.")
public class SubReferralResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final DivideReferral divide;
    private final ShowParts parts;

    SubReferralResource(Calls calls, IdempotentWrites writes, DivideReferral divide, ShowParts parts) {
        this.calls = calls;
        this.writes = writes;
        this.divide = divide;
        this.parts = parts;
    }

    @POST
    @Path("/sub-referrals")
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Divide a referral",
            description =
                    "By the target, who needs referral.answer too, between accepting and ending it. All parts leave"
                            + " or none; each target needs a consent of the resident. The target completes the whole after all"
                            + " parts have ended; stopping the whole stops them. A housing referral has guidance, home and"
                            + " allocation, and is completed when each of them is.")
    @APIResponse(
            responseCode = "201",
            description = "Divided: the whole, with its new version.",
            headers = {
                @Header(
                        name = "ETag",
                        description = "The version that a change needs.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Location",
                        description = "Where the parts are.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "403", description = "The token does not allow it, or a part has no basis (no-basis).")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "The caller is not the target, or the referral is not accepted, ended or a part itself.")
    @APIResponse(responseCode = "412", description = "The referral was changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description = "The parts do not fit, a target is no active member or the caller itself, or the"
                    + " Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> divideReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Parameter(description = "The ETag of the referral that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull SubReferralsRequest body) {
        var call = calls.current();
        var path = "/v1/referrals/" + referralId + "/sub-referrals";
        var request = call.once(key, "POST " + path, body);
        var command = new DivideReferral.Command(
                call.actor(), new ReferralId(referralId), Version.required(ifMatch), body.toDomain());
        return writes.once(
                request,
                call.scope(),
                () -> divide.handle(command).map(Refusals::kept).map(kept -> divided(path, kept, call)));
    }

    @GET
    @Path("/sub-referrals")
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "List the parts",
            description = "For the intermediary that sent them; newest first and all on one page.")
    @APIResponse(responseCode = "200", description = "The parts.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation as its target.")
    public Uni<Page<ReferralSummaryView>> listSubReferrals(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return parts.sent(new ReferralId(referralId), call.organisation())
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(found -> page(found, call));
    }

    @GET
    @Path("/sub-referral-counts")
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Count the parts",
            description = "How many parts are in which state: what both sides of the whole may know, and all that its"
                    + " requester may.")
    @APIResponse(responseCode = "200", description = "The counts; zero for a referral that was not divided.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<SubReferralCountsView> countSubReferrals(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return parts.counts(new ReferralId(referralId), call.organisation())
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .map(SubReferralCountsView::from);
    }

    private static Answer divided(String path, StoredReferral kept, Call call) {
        return Answer.created(path, kept.version(), ReferralView.from(kept, call));
    }

    private static Page<ReferralSummaryView> page(List<ReferralSummary> found, Call call) {
        return Page.of(
                        found,
                        Division.MOST,
                        call.owner(),
                        summary -> summary.id().value())
                .map(summary -> ReferralSummaryView.from(summary, call));
    }
}

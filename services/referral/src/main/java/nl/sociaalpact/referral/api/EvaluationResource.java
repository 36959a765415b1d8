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
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.Evaluations.Verdict;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.EvaluateReferral;
import nl.sociaalpact.referral.usecase.ShowEvaluations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a service was the right place, 3, 6 and 12 months after the help began. */
@Path("/v1/referrals/{referralId}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matching", description = "Which services could help, and why.")
public class EvaluationResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final EvaluateReferral evaluate;
    private final ShowEvaluations show;

    EvaluationResource(Calls calls, IdempotentWrites writes, EvaluateReferral evaluate, ShowEvaluations show) {
        this.calls = calls;
        this.writes = writes;
        this.evaluate = evaluate;
        this.show = show;
    }

    @POST
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Evaluate a placement",
            description = "Each side says once for each moment whether the service was the right place, from the day on"
                    + " which that is due. It says nothing of the resident.")
    @APIResponse(
            responseCode = "201",
            description = "Said.",
            content = @Content(schema = @Schema(implementation = RecordedEvaluationView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "The help did not begin or was broken off (not-placed), the moment has not come"
                    + " (evaluation-not-due), or this side said it already (already-evaluated).")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    public Uni<Response> evaluateReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull EvaluationRequest body) {
        var call = calls.current();
        var path = "/v1/referrals/" + referralId + "/evaluations";
        var command = new EvaluateReferral.Command(
                call.actor(),
                new ReferralId(referralId),
                body.moment().toDomain(),
                body.fit().toDomain());
        return writes.once(
                call.once(key, "POST " + path, body),
                call.scope(),
                () -> evaluate.handle(command).map(verdict -> said(path, verdict)));
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "Show the evaluations of a referral",
            description = "Each moment with the day on which it is due, and what both sides said.")
    @APIResponse(
            responseCode = "200",
            description = "The evaluations.",
            content = @Content(schema = @Schema(implementation = EvaluationsView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<EvaluationsView> showEvaluations(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        return show.handle(new ReferralId(referralId), calls.current().organisation())
                .map(found -> found.map(EvaluationsView::from)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private static Answer said(String path, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Recorded(var evaluation) ->
                new Answer(201, path, null, RecordedEvaluationView.from(evaluation));
            case Verdict.Refused(var why) -> throw Refusals.problem(why);
        };
    }
}

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
import java.util.Objects;
import java.util.UUID;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.HouseholdId;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import nl.sociaalpact.referral.usecase.Result;
import nl.sociaalpact.referral.usecase.SendHousehold;
import nl.sociaalpact.referral.usecase.ShowHousehold;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking help for a household: together for the two organisations, apart for its members. */
@Path("/v1/household-referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Households", description = "Asking another organisation to help a household.")
public class HouseholdReferralResource {
    private final Calls calls;
    private final IdempotentWrites writes;
    private final SendHousehold send;
    private final ShowHousehold show;

    HouseholdReferralResource(Calls calls, IdempotentWrites writes, SendHousehold send, ShowHousehold show) {
        this.calls = calls;
        this.writes = writes;
        this.send = send;
        this.show = show;
    }

    @POST
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Send a household's referrals",
            description =
                    "One referral for each member, each on that member's own consent for the life domain; all of them"
                            + " or none. Each member sees only their own.")
    @APIResponse(
            responseCode = "201",
            description = "Sent: the target sees them.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where they are together.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = HouseholdReferralView.class)))
    @APIResponse(
            responseCode = "403",
            description = "The token does not allow it, or there is no basis for one of the members (no-basis).")
    @APIResponse(responseCode = "404", description = "The sender knows no resident under one of the references.")
    @APIResponse(
            responseCode = "422",
            description =
                    "A member is named twice, somebody who has to say yes did not (voice-missing), the target is no"
                            + " active member or the sender itself, or the Idempotency-Key was used with another request.")
    public Uni<Response> sendHouseholdReferral(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull HouseholdReferralRequest body) {
        var call = calls.current();
        var request = call.once(key, "POST /v1/household-referrals", body);
        var command = body.toCommand(call);
        return writes.once(
                request, call.scope(), () -> send.handle(command).chain(results -> created(household(results), call)));
    }

    @GET
    @Path("/{householdReferralId}")
    @RolesAllowed(Calls.READ)
    @Operation(summary = "Show a household's referrals", description = "For the requester and the target.")
    @APIResponse(
            responseCode = "200",
            description = "The referral of each member.",
            content = @Content(schema = @Schema(implementation = HouseholdReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such household for this organisation.")
    public Uni<HouseholdReferralView> showHouseholdReferral(
            @Parameter(description = "The household.") @PathParam("householdReferralId") UUID householdReferralId) {
        var call = calls.current();
        return show.handle(new HouseholdId(householdReferralId), call.organisation())
                .map(found -> view(householdReferralId, found, call));
    }

    /** Whoever is refused undoes the transaction, and with it the referrals of the others. */
    private static HouseholdId household(List<Result> results) {
        return results.stream()
                .map(Refusals::kept)
                .map(kept -> Objects.requireNonNull(
                        kept.referral().particulars().conditions().household()))
                .toList()
                .getFirst()
                .household();
    }

    private Uni<Answer> created(HouseholdId household, Call call) {
        return show.handle(household, call.organisation())
                .map(found -> new Answer(
                        201,
                        "/v1/household-referrals/" + household.value(),
                        null,
                        view(household.value(), found, call)));
    }

    private static HouseholdReferralView view(UUID household, List<ReferralSummary> found, Call call) {
        if (found.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new HouseholdReferralView(
                household,
                found.stream().map(part -> ReferralSummaryView.from(part, call)).toList());
    }
}

package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.domain.Account;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.AssignReferral;
import nl.sociaalpact.referral.usecase.ShowAssignment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which worker of one's own side looks after a referral. The other side never learns it. */
@Path("/v1/referrals/{referralId}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Work", description = "Who of one's own organisation looks after what.")
public class AssignmentResource {
    private final Calls calls;
    private final AssignReferral assign;
    private final ShowAssignment show;

    AssignmentResource(Calls calls, AssignReferral assign, ShowAssignment show) {
        this.calls = calls;
        this.assign = assign;
        this.show = show;
    }

    @PUT
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Assign a referral",
            description =
                    "To a colleague, or without an account to the person who calls. It can be repeated as often as"
                            + " one likes. Each change is remembered; the other side does not see it.")
    @APIResponse(responseCode = "200", description = "Who looks after it now.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(responseCode = "422", description = "A system looks after nothing itself (not-a-person).")
    public Uni<AssignmentView> assignReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId,
            @Valid @NotNull AssignmentRequest body) {
        var call = calls.current();
        var account = body.account(call);
        return assign(call, referralId, Optional.of(account)).map(done -> new AssignmentView(account.value()));
    }

    @DELETE
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(summary = "Give a referral back to the team", description = "Nobody in particular looks after it.")
    @APIResponse(responseCode = "204", description = "The team looks after it.")
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    public Uni<Void> unassignReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        return assign(calls.current(), referralId, Optional.empty());
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(summary = "Show who looks after a referral", description = "On one's own side.")
    @APIResponse(responseCode = "200", description = "The worker.")
    @APIResponse(responseCode = "404", description = "Nobody in particular, or there is no such referral.")
    public Uni<AssignmentView> showAssignment(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        return show.handle(new ReferralId(referralId), calls.current().organisation())
                .map(found -> found.map(account -> new AssignmentView(account.value()))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private Uni<Void> assign(Call call, UUID referralId, Optional<Account> to) {
        return assign.handle(new AssignReferral.Command(call.actor(), new ReferralId(referralId), to))
                .invoke(found -> {
                    if (!found) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .replaceWithVoid();
    }
}

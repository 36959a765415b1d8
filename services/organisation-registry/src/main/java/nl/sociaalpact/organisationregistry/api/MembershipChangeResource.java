package nl.sociaalpact.organisationregistry.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.organisationregistry.domain.MembershipChange;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.usecase.ChangeMembership;
import nl.sociaalpact.organisationregistry.usecase.ShowMembershipHistory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The life of a membership: the steward takes its steps, the organisation can read them. */
@Path("/v1/organisations/{organisationId}/membership-changes")
@Tag(name = "Membership", description = "Standing of organisations in the pact.")
public class MembershipChangeResource {
    private static final String JSON = "application/json";

    private final Callers callers;
    private final IdempotentWrites writes;
    private final ChangeMembership change;
    private final ShowMembershipHistory history;

    MembershipChangeResource(
            Callers callers, IdempotentWrites writes, ChangeMembership change, ShowMembershipHistory history) {
        this.callers = callers;
        this.writes = writes;
        this.change = change;
        this.history = history;
    }

    @POST
    @RolesAllowed("registry.membership")
    @Operation(
            summary = "Change a membership",
            description = "Steps: applied to active or left; active to suspended or left; suspended to active or left;"
                    + " left to applied. Only the steward decides, and not about itself.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation with its new standing.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "404", description = "No organisation with this id is registered.")
    @APIResponse(
            responseCode = "409",
            description = "No such step; the problem names the present standing and the steps that exist.")
    @APIResponse(responseCode = "412", description = "The organisation was changed at the same moment.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    public Uni<Response> changeMembership(
            @Parameter(description = "The organisation.") @PathParam("organisationId") UUID organisationId,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull MembershipChangeRequest body) {
        var caller = callers.organisation();
        var operation = "POST /v1/organisations/" + organisationId + "/membership-changes";
        var command = new ChangeMembership.Command(
                new OrganisationId(caller.organisation()),
                new OrganisationId(organisationId),
                body.to().toDomain(),
                body.reason());
        return writes.once(
                IdempotentRequest.of(caller.idempotencyScope(), key, operation, body),
                new Scope.Organisation(caller.organisation()),
                () -> change.handle(command).map(Refusals::accepted).map(MembershipChangeResource::changed));
    }

    @GET
    @RolesAllowed("registry.read")
    @Operation(
            summary = "Show how a membership changed",
            description = "Newest first, with reasons; for the organisation itself and the steward.")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "404", description = "No organisation with this id is registered.")
    public Uni<Page<MembershipChangeView>> listMembershipChanges(
            @Parameter(description = "The organisation.") @PathParam("organisationId") UUID organisationId,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most lines on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit) {
        var caller = callers.organisation().organisation();
        var query = new ShowMembershipHistory.Query(
                new OrganisationId(caller), new OrganisationId(organisationId), Cursor.read(cursor, caller), limit);
        return history.handle(query).map(Refusals::accepted).map(lines -> page(lines, limit, caller));
    }

    private static Page<MembershipChangeView> page(List<MembershipChange> lines, int limit, UUID caller) {
        return Page.of(lines, limit, caller, MembershipChange::id).map(MembershipChangeView::from);
    }

    private static Answer changed(Organisation organisation) {
        return Answer.changed(organisation.version(), OrganisationView.from(organisation));
    }
}

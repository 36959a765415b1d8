package nl.sociaalpact.organisationregistry.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.usecase.ChangeService;
import nl.sociaalpact.organisationregistry.usecase.PublishService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Services as their organisation writes them. */
@Path("/v1/services")
@Tag(name = "Services", description = "What organisations offer to residents.")
public class ServiceResource {
    private static final String JSON = "application/json";

    private final Callers callers;
    private final IdempotentWrites writes;
    private final PublishService publish;
    private final ChangeService change;
    private final ServiceViews views;

    ServiceResource(
            Callers callers,
            IdempotentWrites writes,
            PublishService publish,
            ChangeService change,
            ServiceViews views) {
        this.callers = callers;
        this.writes = writes;
        this.publish = publish;
        this.change = change;
        this.views = views;
    }

    @POST
    @RolesAllowed("registry.write")
    @Operation(summary = "Publish a service", description = "The calling organisation offers a service, from now on.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    public Uni<Response> publishService(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ServiceRequest body) {
        var caller = callers.organisation();
        var command = new PublishService.Command(new OrganisationId(caller.organisation()), body.toDomain());
        return writes.once(
                IdempotentRequest.of(caller.idempotencyScope(), key, "POST /v1/services", body),
                new Scope.Organisation(caller.organisation()),
                () -> publish.handle(command).map(this::published));
    }

    @PUT
    @Path("/{serviceId}")
    @RolesAllowed("registry.write")
    @Operation(
            summary = "Change a service",
            description = "The organisation that offers it describes it anew, or stops offering it.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "404", description = "There is no service with this id.")
    @APIResponse(responseCode = "412", description = "The service was changed since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> changeService(
            @Parameter(description = "The service.") @PathParam("serviceId") UUID serviceId,
            @Parameter(description = "The entity tag that was read.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Valid @NotNull ServiceChangeRequest body) {
        var command = new ChangeService.Command(
                new OrganisationId(callers.organisation().organisation()),
                new ServiceId(serviceId),
                body.toDomain(),
                body.status().toDomain(),
                Version.required(ifMatch));
        return change.handle(command).map(Refusals::accepted).map(this::changed);
    }

    private Answer published(OfferedService service) {
        return Answer.created("/v1/services/" + service.id().value(), service.version(), views.of(service));
    }

    private Response changed(OfferedService service) {
        return Response.ok(views.of(service))
                .tag(Version.tag(service.version()))
                .build();
    }
}

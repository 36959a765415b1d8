package nl.sociaalpact.organisationregistry.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import nl.sociaalpact.organisationregistry.usecase.AssureService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** That what the registry says of a service is still so. */
@Path("/v1/services/{serviceId}/assurances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services", description = "What organisations offer to residents.")
public class ServiceAssuranceResource {
    private final Callers callers;
    private final IdempotentWrites writes;
    private final AssureService assure;
    private final ServiceViews views;

    ServiceAssuranceResource(Callers callers, IdempotentWrites writes, AssureService assure, ServiceViews views) {
        this.callers = callers;
        this.writes = writes;
        this.assure = assure;
        this.views = views;
    }

    @POST
    @RolesAllowed("registry.write")
    @Operation(
            summary = "Assure a service",
            description = "The organisation that offers it looked at this version and says that it is still so.")
    @APIResponse(
            responseCode = "200",
            description = "Assured.",
            content = @Content(schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "404", description = "There is no service with this id.")
    @APIResponse(responseCode = "412", description = "The service was changed since it was read.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Uni<Response> assureService(
            @Parameter(description = "The same key gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Parameter(description = "The entity tag that was looked at.", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Parameter(description = "The service.") @PathParam("serviceId") UUID serviceId) {
        var caller = callers.organisation();
        var version = Version.required(ifMatch);
        var command =
                new AssureService.Command(new OrganisationId(caller.organisation()), new ServiceId(serviceId), version);
        return writes.once(
                IdempotentRequest.of(
                        caller.idempotencyScope(), key, "POST /v1/services/" + serviceId + "/assurances", version),
                new Scope.Organisation(caller.organisation()),
                () -> assure.handle(command).map(Refusals::accepted).map(this::assured));
    }

    private Answer assured(OfferedService service) {
        return Answer.changed(service.version(), views.of(service));
    }
}

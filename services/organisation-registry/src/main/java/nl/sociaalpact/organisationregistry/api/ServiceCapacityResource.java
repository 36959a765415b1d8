package nl.sociaalpact.organisationregistry.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.organisationregistry.domain.Capacity;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.usecase.ShowCapacity;
import nl.sociaalpact.organisationregistry.usecase.TellCapacity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What room a service has. Nobody says for whom they ask. */
@Path("/v1/services/{serviceId}/capacity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity", description = "What room services have for residents who are referred to them.")
public class ServiceCapacityResource {
    private final Callers callers;
    private final TellCapacity tell;
    private final ShowCapacity show;
    private final ServiceViews views;

    ServiceCapacityResource(Callers callers, TellCapacity tell, ShowCapacity show, ServiceViews views) {
        this.callers = callers;
        this.tell = tell;
        this.show = show;
        this.views = views;
    }

    @PUT
    @RolesAllowed("registry.write")
    @Operation(
            summary = "Tell the capacity of a service",
            description =
                    "By the organisation that offers it: with If-None-Match: * the first time, with If-Match after"
                            + " that. Telling the same again makes it count longer.")
    @APIResponse(
            responseCode = "200",
            description = "Told.",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    @APIResponse(responseCode = "404", description = "There is no service with this id.")
    @APIResponse(responseCode = "412", description = "It was told since it was read.")
    @APIResponse(responseCode = "422", description = "The numbers contradict the status or each other.")
    @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent.")
    public Uni<Response> tellCapacity(
            @Parameter(description = "The service.") @PathParam("serviceId") UUID serviceId,
            @Parameter(description = "* the first time.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @Parameter(description = "The entity tag that was read, after that.") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CapacityRequest body) {
        var room = body.room();
        var command = new TellCapacity.Command(
                caller(),
                new ServiceId(serviceId),
                body.status().toDomain(),
                room == null ? null : room.toDomain(),
                read(Precondition.read(ifNoneMatch, ifMatch)));
        return tell.handle(command).map(Refusals::accepted).map(this::told);
    }

    @GET
    @RolesAllowed("registry.read")
    @Operation(
            summary = "Show the capacity of a service",
            description = "What room it has. What was told too long ago is shown as unknown, with when it was told. The"
                    + " entity tag is there once it was told.")
    @APIResponse(
            responseCode = "200",
            description = "The capacity.",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    @APIResponse(responseCode = "404", description = "There is no service with this id.")
    public Uni<Response> getCapacity(@Parameter(description = "The service.") @PathParam("serviceId") UUID serviceId) {
        return show.handle(caller(), new ServiceId(serviceId))
                .map(found -> found.map(this::known).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private OrganisationId caller() {
        return new OrganisationId(callers.organisation().organisation());
    }

    private static Optional<Long> read(Precondition precondition) {
        return switch (precondition) {
            case Precondition.Absent absent -> Optional.empty();
            case Precondition.Unchanged(var version) -> Optional.of(version);
        };
    }

    private Response known(ShowCapacity.Known known) {
        return known.told()
                .map(this::told)
                .orElseGet(() -> Response.ok(views.of(known)).build());
    }

    private Response told(Capacity capacity) {
        return Response.ok(views.of(capacity))
                .tag(Version.tag(capacity.version()))
                .build();
    }
}

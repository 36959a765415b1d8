package nl.sociaalpact.organisationregistry.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.organisationregistry.domain.OfferedService;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.ServiceId;
import nl.sociaalpact.organisationregistry.usecase.ListServices;
import nl.sociaalpact.organisationregistry.usecase.ServiceFilter;
import nl.sociaalpact.organisationregistry.usecase.ShowService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Services as every active member reads them. */
@Path("/v1/services")
@Tag(name = "Services", description = "What organisations offer to residents.")
public class ServiceCatalogueResource {
    private static final String JSON = "application/json";

    private final Callers callers;
    private final ShowService show;
    private final ListServices list;
    private final ServiceViews views;

    ServiceCatalogueResource(Callers callers, ShowService show, ListServices list, ServiceViews views) {
        this.callers = callers;
        this.show = show;
        this.list = list;
        this.views = views;
    }

    @GET
    @RolesAllowed("registry.read")
    @Operation(
            summary = "List services",
            description = "Services that match every filter, newest first, a page at a time.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<ServiceView>> listServices(
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most services on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Only services that help in this life domain.") @QueryParam("lifeDomain") @Nullable LifeDomainCode lifeDomain,
            @Parameter(description = "Only services for residents of this area.") @QueryParam("area") @Nullable AreaCode area,
            @Parameter(description = "Only services of this organisation.") @QueryParam("organisationId") @Nullable UUID organisationId) {
        var caller = caller();
        var filter = new ServiceFilter(
                Optional.ofNullable(lifeDomain).map(LifeDomainCode::toDomain),
                Optional.ofNullable(area).map(AreaCode::toDomain),
                Optional.ofNullable(organisationId).map(OrganisationId::new));
        return list.handle(new ListServices.Query(caller, filter, Cursor.read(cursor, caller.value()), limit))
                .map(found -> Page.of(
                                found, limit, caller.value(), one -> one.id().value())
                        .map(views::of));
    }

    @GET
    @Path("/{serviceId}")
    @RolesAllowed("registry.read")
    @Operation(summary = "Show a service", description = "One service, with its version as entity tag.")
    @APIResponse(
            responseCode = "200",
            description = "The service.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "404", description = "There is no service with this id.")
    public Uni<Response> getService(@Parameter(description = "The service.") @PathParam("serviceId") UUID serviceId) {
        return show.handle(caller(), new ServiceId(serviceId))
                .map(found -> found.map(this::shown).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private OrganisationId caller() {
        return new OrganisationId(callers.organisation().organisation());
    }

    private Response shown(OfferedService service) {
        return Response.ok(views.of(service))
                .tag(Version.tag(service.version()))
                .build();
    }
}

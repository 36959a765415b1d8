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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.organisationregistry.domain.Organisation;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.usecase.ChangeOrganisation;
import nl.sociaalpact.organisationregistry.usecase.ListOrganisations;
import nl.sociaalpact.organisationregistry.usecase.OrganisationFilter;
import nl.sociaalpact.organisationregistry.usecase.RegisterOrganisation;
import nl.sociaalpact.organisationregistry.usecase.ShowOrganisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Organisations: any active member reads them, one writes its own record, the steward writes all. */
@Path("/v1/organisations")
@Tag(name = "Organisations", description = "Who takes part in the pact.")
public class OrganisationResource {
    private static final String JSON = "application/json";

    private final Callers callers;
    private final RegisterOrganisation register;
    private final ChangeOrganisation change;
    private final ShowOrganisation show;
    private final ListOrganisations list;

    OrganisationResource(
            Callers callers,
            RegisterOrganisation register,
            ChangeOrganisation change,
            ShowOrganisation show,
            ListOrganisations list) {
        this.callers = callers;
        this.register = register;
        this.change = change;
        this.show = show;
        this.list = list;
    }

    @PUT
    @Path("/{organisationId}")
    @RolesAllowed("registry.write")
    @Operation(
            summary = "Register or change an organisation",
            description = "With If-None-Match: * an organisation registers itself, or the steward registers it, under"
                    + " this id; its membership starts as applied. With If-Match it changes its own record, or the"
                    + " steward does. The code never changes.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "404", description = "No organisation with this id is registered.")
    @APIResponse(responseCode = "409", description = "The code is taken, or would change.")
    @APIResponse(responseCode = "412", description = "Registered already, or changed since it was read.")
    @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent.")
    public Uni<Response> putOrganisation(
            @Parameter(description = "The organisation.") @PathParam("organisationId") UUID organisationId,
            @Parameter(description = "* to register.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @Parameter(description = "The entity tag that was read, to change.") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationRequest body) {
        var caller = caller();
        var organisation = new OrganisationId(organisationId);
        return switch (Precondition.read(ifNoneMatch, ifMatch)) {
            case Precondition.Absent absent ->
                register.handle(new RegisterOrganisation.Command(caller, organisation, body.toDomain()))
                        .map(Refusals::accepted)
                        .map(OrganisationResource::registered);
            case Precondition.Unchanged(var version) ->
                change.handle(new ChangeOrganisation.Command(caller, organisation, body.toDomain(), version))
                        .map(Refusals::accepted)
                        .map(OrganisationResource::shown);
        };
    }

    @GET
    @RolesAllowed("registry.read")
    @Operation(
            summary = "List organisations",
            description = "Organisations in the order of their ids, a page at a time.")
    @APIResponse(responseCode = "200", description = "One page.")
    public Uni<Page<OrganisationView>> listOrganisations(
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most organisations on a page.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Only with this standing.") @QueryParam("membership") @Nullable MembershipCode membership,
            @Parameter(description = "Only organised this way.") @QueryParam("kind") @Nullable KindCode kind) {
        var caller = caller();
        var filter = new OrganisationFilter(
                Optional.ofNullable(membership).map(MembershipCode::toDomain),
                Optional.ofNullable(kind).map(KindCode::toDomain));
        return list.handle(new ListOrganisations.Query(caller, filter, Cursor.read(cursor, caller.value()), limit))
                .map(found -> Page.of(
                                found, limit, caller.value(), one -> one.id().value())
                        .map(OrganisationView::from));
    }

    @GET
    @Path("/{organisationId}")
    @RolesAllowed("registry.read")
    @Operation(summary = "Show an organisation", description = "One organisation, with its version as entity tag.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "404", description = "No organisation with this id is registered.")
    public Uni<Response> getOrganisation(
            @Parameter(description = "The organisation.") @PathParam("organisationId") UUID organisationId) {
        return show.handle(caller(), new OrganisationId(organisationId))
                .map(found -> found.map(OrganisationResource::shown)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private OrganisationId caller() {
        return new OrganisationId(callers.organisation().organisation());
    }

    private static Response registered(Organisation organisation) {
        return Response.created(
                        URI.create("/v1/organisations/" + organisation.id().value()))
                .entity(OrganisationView.from(organisation))
                .tag(Version.tag(organisation.version()))
                .build();
    }

    private static Response shown(Organisation organisation) {
        return Response.ok(OrganisationView.from(organisation))
                .tag(Version.tag(organisation.version()))
                .build();
    }
}

package nl.sociaalpact.residentjourney.api;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.ReaderId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Consent that a worker writes down for a resident. */
@Path("/v1/residents/{residentRef}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent", description = "What a resident lets an organisation read.")
public class ConsentResource {
    private static final String LIST = "consents";

    private final Visits visits;
    private final ConsentDesk desk;

    ConsentResource(Visits visits, ConsentDesk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    @POST
    @RolesAllowed("journey.consent")
    @Operation(
            summary = "Write down a consent",
            description =
                    "A resident told a worker of an organisation that is involved in the help that another one may"
                            + " read a life domain. For the same organisation and life domain the last word counts.")
    @APIResponse(
            responseCode = "201",
            description = "Given.",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "404", description = "The organisation is not involved with such a resident.")
    @APIResponse(
            responseCode = "422",
            description = "The receiver is no active member, the last day lies outside the policy, or the"
                    + " Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<Response> giveConsent(
            @Parameter(description = "The resident, as the organisation knows them.") @PathParam("residentRef")
                    String residentRef,
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ConsentRequest body) {
        return desk.give(visits.about(residentRef), key, "POST /v1/residents/" + residentRef + "/consents", body);
    }

    @GET
    @RolesAllowed("journey.consent")
    @Operation(
            summary = "List consents",
            description = "Newest first: the consents of a resident that the organisation received or wrote down.")
    @APIResponse(responseCode = "200", description = "A page of consents.")
    @APIResponse(responseCode = "404", description = "There is nothing here that the organisation may see.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<Page<ConsentView>> listConsents(
            @Parameter(description = "The resident, as the organisation knows them.") @PathParam("residentRef")
                    String residentRef,
            @Parameter(description = "How many consents at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var visit = visits.about(residentRef);
        var reader = ReaderId.of(LIST, visit.organisation(), visit.about().journey());
        return desk.list(visit, reader, limit, cursor);
    }

    @POST
    @Path("/{consentId}/withdrawals")
    @RolesAllowed("journey.consent")
    @Operation(
            summary = "Take a consent back",
            description = "By the organisation that wrote it down, because the resident says so, or by the one that"
                    + " received it. No read uses it from now on. A repeat changes nothing and is answered the same.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such consent that the organisation may see.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<ConsentView> withdrawConsent(
            @Parameter(description = "The resident, as the organisation knows them.") @PathParam("residentRef")
                    String residentRef,
            @Parameter(description = "The consent.") @PathParam("consentId") UUID consentId) {
        return desk.withdraw(visits.about(residentRef), new ConsentId(consentId));
    }
}

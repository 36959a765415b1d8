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

/** A resident's own consents. */
@Path("/v1/my/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My consent", description = "What I let organisations read.")
public class MyConsentResource {
    private static final String LIST = "my-consents";

    private final Visits visits;
    private final ConsentDesk desk;

    MyConsentResource(Visits visits, ConsentDesk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    @POST
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Give consent",
            description = "The resident lets an organisation read a life domain. For the same organisation and life"
                    + " domain the last word counts.")
    @APIResponse(
            responseCode = "201",
            description = "Given.",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "404", description = "The account is not linked to a journey.")
    @APIResponse(
            responseCode = "422",
            description = "The receiver is no active member, the last day lies outside the policy, or the"
                    + " Idempotency-Key was used with another request.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<Response> giveMyConsent(
            @Parameter(description = "The same key with the same body gives the same answer.", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Valid @NotNull ConsentRequest body) {
        return desk.give(visits.ofResident(), key, "POST /v1/my/consents", body);
    }

    @GET
    @RolesAllowed("journey.self")
    @Operation(summary = "List my consents", description = "All consents of the resident, newest first.")
    @APIResponse(responseCode = "200", description = "A page of consents.")
    @APIResponse(responseCode = "404", description = "The account is not linked to a journey.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<Page<ConsentView>> listMyConsents(
            @Parameter(description = "How many consents at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var visit = visits.ofResident();
        return desk.list(visit, ReaderId.of(LIST, visit.account()), limit, cursor);
    }

    @POST
    @Path("/{consentId}/withdrawals")
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Take my consent back",
            description = "No read uses it from now on, nor any earlier consent for the same organisation and life"
                    + " domain. A repeat changes nothing and is answered the same.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "404", description = "The resident has no such consent, or the account is not linked.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing was done.")
    public Uni<ConsentView> withdrawMyConsent(
            @Parameter(description = "The consent.") @PathParam("consentId") UUID consentId) {
        return desk.withdraw(visits.ofResident(), new ConsentId(consentId));
    }
}

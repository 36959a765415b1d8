package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.usecase.ListEmergencyAccesses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the privacy officer reviews. */
@Path("/v1/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access", description = "Reading without consent, because somebody is in danger.")
public class EmergencyReviewResource {
    private final Visits visits;
    private final ListEmergencyAccesses listEmergencyAccesses;

    EmergencyReviewResource(Visits visits, ListEmergencyAccesses listEmergencyAccesses) {
        this.visits = visits;
        this.listEmergencyAccesses = listEmergencyAccesses;
    }

    @GET
    @RolesAllowed("journey.audit")
    @Operation(
            summary = "Review reading without consent",
            description = "Newest first: who read a journey in an emergency, and why. Each resident can see that the"
                    + " privacy officer looked.")
    @APIResponse(responseCode = "200", description = "A page of emergency accesses.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<Page<ReviewedEmergencyView>> reviewEmergencyAccesses(
            @Parameter(description = "How many at most.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("cursor") @Nullable String cursor) {
        var officer = visits.ofOrganisation();
        var query = new ListEmergencyAccesses.Query(
                new OrganisationId(officer), visits::about, Cursor.read(cursor, officer), limit + 1);
        return Refusals.logged(listEmergencyAccesses.handle(query))
                .map(found -> Page.of(
                                found,
                                limit,
                                officer,
                                shown -> shown.access().id().value())
                        .map(shown -> ReviewedEmergencyView.from(
                                shown, visits.referenceOf(shown.access().about()))));
    }
}

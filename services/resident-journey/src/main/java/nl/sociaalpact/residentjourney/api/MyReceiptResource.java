package nl.sociaalpact.residentjourney.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.usecase.ReadReceipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The receipts of a resident's own consents. */
@Path("/v1/my/consents/{consentId}/receipt")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My consent", description = "What I let organisations read.")
public class MyReceiptResource {
    private final Visits visits;
    private final ReadReceipt readReceipt;

    MyReceiptResource(Visits visits, ReadReceipt readReceipt) {
        this.visits = visits;
        this.readReceipt = readReceipt;
    }

    @GET
    @RolesAllowed("journey.self")
    @Operation(
            summary = "Read the receipt of my consent",
            description = "Who may read what, how much, what for and how long, what happened to it and how to take it"
                    + " back; also in plain Dutch and English.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    @APIResponse(responseCode = "404", description = "The resident has no such consent, or the account is not linked.")
    @APIResponse(responseCode = "503", description = "The access cannot be written down, so nothing is shown.")
    public Uni<ReceiptView> readMyReceipt(
            @Parameter(description = "The consent.") @PathParam("consentId") UUID consentId) {
        var visit = visits.ofResident();
        return Refusals.accepted(readReceipt.handle(visit, new ConsentId(consentId)))
                .map(shown -> ReceiptView.from(shown, visit.startedAt()));
    }
}

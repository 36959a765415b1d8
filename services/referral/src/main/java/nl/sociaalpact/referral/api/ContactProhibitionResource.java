package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.ProhibitContact;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** That the resident must not be approached by anybody but the requester. */
@Path("/v1/referrals/{referralId}/contact-prohibition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact prohibition", description = "Keeping a resident safe who must not be approached.")
public class ContactProhibitionResource {
    private final Calls calls;
    private final ProhibitContact prohibit;

    ContactProhibitionResource(Calls calls, ProhibitContact prohibit) {
        this.calls = calls;
        this.prohibit = prohibit;
    }

    @PUT
    @RolesAllowed(Calls.SEND)
    @Operation(
            summary = "Prohibit contact with the resident",
            description = "By the requester, in any state; repeat as you like. From now on what leads to the resident's"
                    + " door or telephone is withheld from every text of this referral. It is not taken back: where the"
                    + " danger is over, send a new referral.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with its safety flag.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(responseCode = "409", description = "The caller is not the requester.")
    public Uni<Response> prohibitContact(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return prohibit.handle(new ProhibitContact.Command(call.actor(), new ReferralId(referralId)))
                .map(Refusals::kept)
                .map(kept -> shown(kept, call));
    }

    private static Response shown(StoredReferral kept, Call call) {
        return Response.ok(ReferralView.from(kept, call))
                .tag(Version.tag(kept.version()))
                .build();
    }
}

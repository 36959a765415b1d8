package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.AcknowledgeReferral;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** That the target has seen a referral: a fact, apart from what it decides. */
@Path("/v1/referrals/{referralId}/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acknowledgements", description = "Telling the requester that a referral was seen.")
public class AcknowledgementResource {
    private final Calls calls;
    private final AcknowledgeReferral acknowledge;

    AcknowledgementResource(Calls calls, AcknowledgeReferral acknowledge) {
        this.calls = calls;
        this.acknowledge = acknowledge;
    }

    @POST
    @RolesAllowed(Calls.ANSWER)
    @Operation(
            summary = "Acknowledge a referral",
            description = "By the target. The first time counts and later ones change nothing, so neither a key nor a"
                    + " version is needed. A decision acknowledges too.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with the moment at which it was acknowledged.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version that a change needs.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for this organisation.")
    @APIResponse(
            responseCode = "409",
            description = "The caller is not the target, or the referral was stopped before it was acknowledged.")
    public Uni<Response> acknowledgeReferral(
            @Parameter(description = "The referral.") @PathParam("referralId") UUID referralId) {
        var call = calls.current();
        return acknowledge
                .handle(new AcknowledgeReferral.Command(call.actor(), new ReferralId(referralId)))
                .map(Refusals::kept)
                .map(kept -> shown(kept, call));
    }

    private static Response shown(StoredReferral kept, Call call) {
        return Response.ok(ReferralView.from(kept, call))
                .tag(Version.tag(kept.version()))
                .build();
    }
}

package nl.sociaalpact.referral.fhir;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What this door offers. */
@Path("/fhir/metadata")
@Produces({FhirReads.FHIR_JSON, MediaType.APPLICATION_JSON})
public class MetadataResource {
    private final FhirJson json;

    MetadataResource(FhirJson json) {
        this.json = json;
    }

    /** Open to all, as FHIR asks: a client has to know how to log in before it can. */
    @GET
    @PermitAll
    public Uni<Response> metadata() {
        return json.write(Capabilities.statement())
                .map(text -> Response.ok(text, FhirReads.UTF_8).build());
    }
}

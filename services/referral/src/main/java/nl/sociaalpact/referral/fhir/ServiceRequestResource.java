package nl.sociaalpact.referral.fhir;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.sociaalpact.lib.http.ChecksItsQuery;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.api.Calls;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.StatusChange;
import nl.sociaalpact.referral.usecase.DatedReferral;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** Referrals as service requests. An active one with a performer is a whole referral: its task is there at once. */
@Path("/fhir/ServiceRequest")
@Produces({FhirReads.FHIR_JSON, MediaType.APPLICATION_JSON})
@Consumes({FhirReads.FHIR_JSON, MediaType.APPLICATION_JSON})
public class ServiceRequestResource {
    private final Calls calls;
    private final FhirJson json;
    private final FhirReads reads;
    private final FhirWrites writes;

    ServiceRequestResource(Calls calls, FhirJson json, FhirReads reads, FhirWrites writes) {
        this.calls = calls;
        this.json = json;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Calls.READ)
    public Uni<Response> readServiceRequest(@PathParam("id") String id) {
        return reads.read(id, Half.SERVICE_REQUEST, calls.current());
    }

    @GET
    @RolesAllowed(Calls.READ)
    @ChecksItsQuery
    public Uni<Response> searchServiceRequests(@Context UriInfo uri) {
        return reads.search(uri.getQueryParameters(), Half.SERVICE_REQUEST, calls.current(), uri);
    }

    @POST
    @Path("/_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Calls.READ)
    public Uni<Response> searchServiceRequestsByForm(MultivaluedMap<String, String> form, @Context UriInfo uri) {
        return reads.search(form, Half.SERVICE_REQUEST, calls.current(), uri);
    }

    @POST
    @RolesAllowed(Calls.SEND)
    public Uni<Response> createServiceRequest(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @HeaderParam("If-None-Exist") @Nullable String ifNoneExist,
            String body) {
        var call = calls.current();
        var key = new CreateKey(idempotencyKey, ifNoneExist);
        return json.read(ServiceRequest.class, body)
                .chain(request -> writes.create(
                        OrderReader.command(request, call),
                        key.of(request.getIdentifierFirstRep()),
                        body,
                        Half.SERVICE_REQUEST,
                        call));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    public Uni<Response> updateServiceRequest(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
        var call = calls.current();
        return writes.read(id, ifMatch, call)
                .chain(found -> json.read(ServiceRequest.class, body).chain(sent -> update(sent, found, call)));
    }

    private Uni<Response> update(ServiceRequest sent, DatedReferral found, Call call) {
        var read = ServiceRequests.of(found, call);
        Unchanged.check(sent, read);
        return sent.getStatus() == read.getStatus() && why(sent).equalsDeep(why(read))
                ? reads.shown(found, Half.SERVICE_REQUEST, call).map(Response.ResponseBuilder::build)
                : writes.change(found, change(sent), Half.SERVICE_REQUEST, call);
    }

    /** Through the order a referral can only be stopped or withdrawn; the rest of its life is that of the task. */
    private static StatusChange change(ServiceRequest sent) {
        Readable.needs(sent.hasStatus(), "ServiceRequest.status");
        return switch (sent.getStatus()) {
            case REVOKED -> Reasons.change(Status.CANCELLED, why(sent));
            case ENTEREDINERROR -> Reasons.change(Status.ENTERED_IN_ERROR, why(sent));
            case DRAFT, ACTIVE, ONHOLD, COMPLETED, UNKNOWN, NULL ->
                throw new ProblemException(FhirProblem.CANNOT_CHANGE);
        };
    }

    private static CodeableConcept why(ServiceRequest request) {
        var extension = request.getExtensionByUrl(Systems.STATUS_REASON_EXTENSION);
        return extension != null && extension.getValue() instanceof CodeableConcept why ? why : new CodeableConcept();
    }
}

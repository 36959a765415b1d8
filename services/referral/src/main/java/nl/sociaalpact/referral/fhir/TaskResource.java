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
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.api.Calls;
import nl.sociaalpact.referral.usecase.DatedReferral;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** Referrals as tasks. A new task carries the service request that it is about. */
@Path("/fhir/Task")
@Produces({FhirReads.FHIR_JSON, MediaType.APPLICATION_JSON})
@Consumes({FhirReads.FHIR_JSON, MediaType.APPLICATION_JSON})
public class TaskResource {
    private final Calls calls;
    private final FhirJson json;
    private final FhirReads reads;
    private final FhirWrites writes;

    TaskResource(Calls calls, FhirJson json, FhirReads reads, FhirWrites writes) {
        this.calls = calls;
        this.json = json;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Calls.READ)
    public Uni<Response> readTask(@PathParam("id") String id) {
        return reads.read(id, Half.TASK, calls.current());
    }

    @GET
    @RolesAllowed(Calls.READ)
    @ChecksItsQuery
    public Uni<Response> searchTasks(@Context UriInfo uri) {
        return reads.search(uri.getQueryParameters(), Half.TASK, calls.current(), uri);
    }

    @POST
    @Path("/_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Calls.READ)
    public Uni<Response> searchTasksByForm(MultivaluedMap<String, String> form, @Context UriInfo uri) {
        return reads.search(form, Half.TASK, calls.current(), uri);
    }

    @POST
    @RolesAllowed(Calls.SEND)
    public Uni<Response> createTask(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @HeaderParam("If-None-Exist") @Nullable String ifNoneExist,
            String body) {
        var call = calls.current();
        var key = new CreateKey(idempotencyKey, ifNoneExist);
        return json.read(Task.class, body)
                .chain(task -> writes.create(
                        TaskReader.command(task, call), key.of(task.getIdentifierFirstRep()), body, Half.TASK, call));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    public Uni<Response> updateTask(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
        var call = calls.current();
        return writes.read(id, ifMatch, call)
                .chain(found -> json.read(Task.class, body).chain(sent -> update(sent, found, call)));
    }

    /** A task that says what is so already changes nothing. */
    private Uni<Response> update(Task sent, DatedReferral found, Call call) {
        var read = Tasks.of(found, call);
        Unchanged.check(sent, read);
        var asked = TaskReader.change(sent);
        return asked.equals(TaskReader.change(read))
                ? reads.shown(found, Half.TASK, call).map(Response.ResponseBuilder::build)
                : writes.change(found, asked, Half.TASK, call);
    }
}

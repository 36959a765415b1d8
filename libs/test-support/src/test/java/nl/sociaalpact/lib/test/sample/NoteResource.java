package nl.sociaalpact.lib.test.sample;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.events.Outbox;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.IdempotentRequest;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Page;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.lib.persistence.Ids;
import nl.sociaalpact.lib.persistence.Rows;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {
    private final Callers callers;
    private final IdempotentWrites writes;
    private final UnitOfWork work;
    private final Outbox outbox;
    private final Ids ids;

    NoteResource(
            Callers callers,
            IdempotentWrites writes,
            UnitOfWork work,
            Outbox outbox,
            Ids ids,
            ResidentReferences unused) {
        this.callers = callers;
        this.writes = writes;
        this.work = work;
        this.outbox = outbox;
        this.ids = ids;
    }

    public record WriteNote(
            @NotNull @Size(min = 1, max = 100) String text) {}

    public record NoteView(UUID id, String text) {}

    record NoteWrittenV1(UUID noteId, Instant occurredAt) {}

    @POST
    @RolesAllowed("note.write")
    public Uni<Response> write(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull WriteNote body) {
        var caller = callers.organisation();
        var scope = new Scope.Organisation(caller.organisation());
        var request = IdempotentRequest.of(caller.idempotencyScope(), key, "POST /v1/notes", body);
        return writes.once(request, scope, () -> {
            var row = new NoteRow();
            row.id = ids.next();
            row.ownerOrg = caller.organisation();
            row.text = body.text();
            return work.inTransaction(scope, () -> Rows.insert(row).chain(() -> outbox.append(List.of(event(row)))))
                    .replaceWith(() -> Answer.created("/v1/notes/" + row.id, row.version, view(row)));
        });
    }

    @PUT
    @Path("/{noteId}")
    @RolesAllowed("note.write")
    public Uni<NoteView> change(
            @PathParam("noteId") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteNote body) {
        var caller = callers.organisation();
        var expected = Version.required(ifMatch);
        return work.inTransaction(
                new Scope.Organisation(caller.organisation()),
                () -> Rows.find(NoteRow.class, id)
                        .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                        .invoke(row -> {
                            if (row.version != expected) {
                                throw new StaleVersion();
                            }
                            row.text = body.text();
                        })
                        .call(Rows::update)
                        .call(row -> outbox.append(List.of(event(row))))
                        .map(NoteResource::view));
    }

    @GET
    @Path("/{noteId}")
    @RolesAllowed("note.read")
    public Uni<NoteView> read(@PathParam("noteId") UUID id) {
        return work.inTransaction(
                new Scope.Organisation(callers.organisation().organisation()),
                () -> Rows.find(NoteRow.class, id)
                        .map(found -> found.map(NoteResource::view)
                                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND))));
    }

    @GET
    @RolesAllowed("note.read")
    public Uni<Page<NoteView>> list(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit, @QueryParam("cursor") String cursor) {
        var owner = callers.organisation().organisation();
        var after = Cursor.read(cursor, owner).orElse(new UUID(-1, -1));
        return work.inTransaction(
                new Scope.Organisation(owner),
                () -> Sql.list(
                                "SELECT id, text FROM note WHERE id < $1 ORDER BY id DESC LIMIT $2",
                                row -> new NoteView(row.getUUID("id"), row.getString("text")),
                                after,
                                limit + 1)
                        .map(rows -> Page.of(rows, limit, owner, NoteView::id)));
    }

    @GET
    @Path("/failures/{kind}")
    @RolesAllowed("note.read")
    public Uni<NoteView> fail(@PathParam("kind") String kind) {
        return Uni.createFrom().failure(new IllegalStateException("secret of " + kind));
    }

    private static OutgoingEvent event(NoteRow row) {
        return new OutgoingEvent("note", row.id, "note-written", row.id, new NoteWrittenV1(row.id, Instant.EPOCH));
    }

    private static NoteView view(NoteRow row) {
        return new NoteView(row.id, row.text);
    }
}

package nl.sociaalpact.lib.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Tells again what this service has published, page by page, to the platform's own client that rebuilds a reader. Not part
 * of the described interface: no partner is given its scope.
 */
@Path("/internal/replay")
@Produces(EventBatch.MEDIA_TYPE)
public class ReplayResource {
    private static final int LARGEST_PAGE = 1000;

    private final UnitOfWork work;
    private final History history;

    ReplayResource(UnitOfWork work, History history) {
        this.work = work;
        this.history = history;
    }

    /** The events after a position, oldest first; an empty batch when there are no more. */
    @GET
    @RolesAllowed("events.replay")
    @Operation(hidden = true)
    public Uni<byte[]> replay(
            @QueryParam("since") @DefaultValue("0") @Min(0) long since,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(LARGEST_PAGE) int limit) {
        return work.inTransaction(new Scope.Platform(), () -> history.after(since, limit))
                .map(ReplayResource::written);
    }

    private static byte[] written(List<SentEvent> events) {
        try {
            return EventBatch.write(events);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

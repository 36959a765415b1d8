package nl.sociaalpact.referral.api;

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
import nl.sociaalpact.referral.usecase.ListNotifications;
import nl.sociaalpact.referral.usecase.Notifications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened, for an organisation that comes to ask: ids and codes, so that asking tells nothing about anybody. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications", description = "That something happened, without what it is about.")
public class NotificationResource {
    private final Calls calls;
    private final ListNotifications list;

    NotificationResource(Calls calls, ListNotifications list) {
        this.calls = calls;
        this.list = list;
    }

    @GET
    @RolesAllowed(Calls.READ)
    @Operation(
            summary = "List what happened",
            description = "To the referrals of the organisation, by either side, oldest first. Ask at least once each"
                    + " working day and at most every 15 minutes. Nothing is skipped; after a failure something can"
                    + " come a second time, with the same notificationId.")
    @APIResponse(responseCode = "200", description = "What happened since.")
    public Uni<NotificationFeedView> listNotifications(
            @Parameter(description = "The next of the answer before; without it, from the beginning.")
                    @QueryParam("since")
                    @Nullable String since,
            @Parameter(description = "Most notifications in the answer.")
                    @QueryParam("limit")
                    @DefaultValue("25")
                    @Min(1) @Max(Page.LARGEST_SIZE) int limit) {
        var call = calls.current();
        var after = Cursor.read(since, call.owner()).orElse(Notifications.START);
        return list.handle(new ListNotifications.Query(call.organisation(), after, limit))
                .map(found -> NotificationFeedView.from(found, after, call.owner()));
    }
}

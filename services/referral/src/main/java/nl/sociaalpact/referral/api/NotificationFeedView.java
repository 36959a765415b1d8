package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.referral.usecase.Notification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationFeed", description = "What happened since a place, and the place to go on from.")
record NotificationFeedView(
        @Schema(description = "Oldest first.") @NotNull List<NotificationView> items,

        @Schema(description = "To be sent as since at the next time. It is there also when nothing happened.") @NotNull String next) {

    static NotificationFeedView from(List<Notification> found, UUID after, UUID owner) {
        var last = found.isEmpty() ? after : found.getLast().place();
        return new NotificationFeedView(
                found.stream().map(NotificationView::from).toList(), new Cursor(owner, last).text());
    }
}

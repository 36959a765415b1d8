package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.usecase.Notification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notification", description = "That something happened to a referral. What it is about is read there.")
record NotificationView(
        @Schema(description = "To recognise it by when it comes a second time.") @NotNull UUID notificationId,

        @Schema(description = "The referral.") @NotNull UUID referralId,

        @Schema(description = "What happened, for example referral-accepted. Facts can be added.") @NotNull String fact,

        @Schema(description = "When it happened.") @NotNull Instant occurredAt) {

    static NotificationView from(Notification notification) {
        var notice = notification.notice();
        return new NotificationView(notification.id(), notice.referral().value(), notice.fact(), notice.occurredAt());
    }
}

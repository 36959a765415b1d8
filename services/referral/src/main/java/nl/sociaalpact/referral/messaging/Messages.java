package nl.sociaalpact.referral.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import nl.sociaalpact.referral.messaging.wire.WebhookMessageV1;
import nl.sociaalpact.referral.usecase.DueWebhook;
import nl.sociaalpact.referral.usecase.Notification;

/** Writes what is sent: the body, and the headers by which the receiver knows it is ours and whether it had it already. */
record Messages(ObjectMapper json, Clock clock) {
    /** As it is sent. */
    record Message(String body, Map<String, String> headers) {}

    Message of(DueWebhook webhook, Notification notification) {
        var body = body(notification);
        var now = clock.instant();
        return new Message(
                body,
                Map.of(
                        "content-type",
                        "application/json",
                        "webhook-id",
                        notification.id().toString(),
                        "webhook-timestamp",
                        Long.toString(now.getEpochSecond()),
                        "webhook-signature",
                        Signature.of(webhook.secret(), notification.id(), now, body)));
    }

    private String body(Notification notification) {
        try {
            return json.writeValueAsString(WebhookMessageV1.from(notification.notice()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice could not be written", impossible);
        }
    }
}

package nl.sociaalpact.referral.messaging.wire;

import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.usecase.Notice;

/** What an organisation's system is sent: in the form of Standard Webhooks, and nothing but which referral. */
public record WebhookMessageV1(String type, Instant timestamp, Data data) {
    /** About which referral. */
    public record Data(UUID referralId) {}

    /** The message of a notice. */
    public static WebhookMessageV1 from(Notice notice) {
        return new WebhookMessageV1(
                notice.fact(), notice.occurredAt(), new Data(notice.referral().value()));
    }
}

package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;

/** Calls an organisation's system. */
public interface WebhookCalls {
    /** Tells one notification; how it went is never a failure of the result. */
    Uni<Answer> tell(DueWebhook webhook, Notification notification);

    /** How it went. */
    enum Answer {
        /** The system took it. */
        TAKEN,
        /** The address may not be called (any more), by its form or by what its name resolves to. */
        NOT_ALLOWED,
        /** No such name. */
        NOT_FOUND,
        /** No connection, no valid certificate, or no answer in time. */
        NOT_REACHED,
        /** The system answered something else than that it took it; a redirect too. */
        NOT_TAKEN
    }
}

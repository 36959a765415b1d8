package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The webhooks that must be called, shared out among the replicas. */
public interface DueWebhooks {
    /** One that is due, not leased, and has something to be told; of an active member only. */
    Uni<Optional<DueWebhook>> lease(UUID lease, Instant now, Instant until);

    /** Notes that the organisation has been told up to a place; false when the lease was lost. */
    Uni<Boolean> advance(DueWebhook webhook, UUID place);

    /** Gives the lease back. */
    Uni<Void> release(DueWebhook webhook, Instant now);

    /** Gives the lease back after a failure. */
    Uni<Void> fail(DueWebhook webhook, Failure failure);

    /**
     * How a call failed.
     *
     * @param next when to try again
     * @param givenUp whether it is called no more
     */
    record Failure(String reason, Instant at, Instant next, boolean givenUp) {}
}

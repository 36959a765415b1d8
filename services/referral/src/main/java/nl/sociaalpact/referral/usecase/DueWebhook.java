package nl.sociaalpact.referral.usecase;

import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that somebody must call now, held under a lease.
 *
 * @param place how far the organisation has been told
 * @param failures one after the other
 */
public record DueWebhook(
        OrganisationId organisation,
        UUID lease,
        String url,
        byte[] secret,
        UUID place,
        int failures,
        @Nullable Instant failingSince) {
    /** The same after it has been told up to a place: whatever failed before is over. */
    DueWebhook toldUpTo(UUID next) {
        return new DueWebhook(organisation, lease, url, secret, next, 0, null);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "DueWebhook[" + organisation + "]";
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a referral can know beforehand.
 *
 * @param target the organisation that is asked; absent: whoever claims it
 * @param chosen the service that the sender chose, if any
 * @param service what the registry told of that service, if anything yet
 * @param running the sender's own open referrals for this resident in this life domain, sent and received; of what
 *     others do nothing is ever told
 */
public record Outlook(
        @Nullable OrganisationId target,
        @Nullable ServiceId chosen,
        Optional<OfferedService> service,
        List<ReferralId> running) {
    /** Keeps its own copy. */
    public Outlook {
        running = List.copyOf(running);
    }

    /** Whether the chosen service is one that the target offers now; what is not known yet is not held against it. */
    boolean isOffered() {
        return service.map(known -> known.offered() && known.organisation().equals(target))
                .orElse(true);
    }

    /** Whether the chosen service has room, as far as this is known now. */
    Capacity capacity(Freshness freshness, Instant now) {
        return service.map(known -> freshness.capacity(known, now)).orElse(Capacity.UNKNOWN);
    }

    /** When the room of the chosen service was last told. */
    @Nullable Instant asOf() {
        return service.map(OfferedService::told).map(ToldCapacity::asOf).orElse(null);
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something that was told stays true enough to act upon.
 *
 * @param capacity how long a capacity counts; after that it is unknown
 * @param fresh how long an assurance is fresh
 * @param stale after how long it is stale
 */
public record Freshness(Duration capacity, Duration fresh, Duration stale) {
    /** An assurance ages before it is stale. */
    public Freshness {
        if (fresh.compareTo(stale) >= 0) {
            throw new IllegalArgumentException("an assurance is fresh for a shorter time than until it is stale");
        }
    }

    /** Whether the service has room, as far as this is known now. */
    public Capacity capacity(OfferedService service, Instant now) {
        var told = service.told();
        return told == null || now.isAfter(told.asOf().plus(capacity)) ? Capacity.UNKNOWN : told.capacity();
    }

    /** How far what the service says can be relied upon now. */
    public AssuranceState assurance(OfferedService service, Instant now) {
        var assuredAt = service.assuredAt();
        if (assuredAt == null) {
            return AssuranceState.NEVER_ASSURED;
        }
        if (now.isAfter(assuredAt.plus(stale))) {
            return AssuranceState.STALE;
        }
        return now.isAfter(assuredAt.plus(fresh)) ? AssuranceState.AGEING : AssuranceState.FRESH;
    }
}

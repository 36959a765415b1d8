package nl.sociaalpact.organisationregistry.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /** The last moment at which this capacity counts. */
    public Instant countsUntil(Capacity told) {
        return told.asOf().plus(capacity);
    }

    /** Whether a capacity still counts; on its last moment it does. */
    public boolean counts(Capacity told, Instant now) {
        return !now.isAfter(countsUntil(told));
    }

    /** The state of an assurance that was given at this moment, or never. */
    public AssuranceState assurance(@Nullable Instant assuredAt, Instant now) {
        if (assuredAt == null) {
            return AssuranceState.NEVER_ASSURED;
        }
        if (now.isAfter(assuredAt.plus(stale))) {
            return AssuranceState.STALE;
        }
        return now.isAfter(assuredAt.plus(fresh)) ? AssuranceState.AGEING : AssuranceState.FRESH;
    }
}

package nl.sociaalpact.referral.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The meeting at which the source introduced the resident to the target.
 *
 * @param residentPresent whether the resident was there
 * @param present how many of each role were there, never who
 */
public record HandoverMeeting(Instant heldAt, boolean residentPresent, Map<PresentRole, Integer> present) {
    /** The most people of one role. */
    public static final int MOST = 20;

    /** Keeps its own copy, in the order of the roles; refuses a role that nobody had. */
    public HandoverMeeting {
        var copy = new EnumMap<PresentRole, Integer>(PresentRole.class);
        copy.putAll(present);
        if (copy.values().stream().anyMatch(count -> count < 1 || count > MOST)) {
            throw new IllegalArgumentException("1 to " + MOST + " people have a role");
        }
        present = Collections.unmodifiableMap(copy);
    }
}

package nl.sociaalpact.lib.events;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox knew when it locked the mark of an event's aggregate.
 *
 * @param firstTime whether the id had not been seen
 * @param lastVersion the last version that was applied
 * @param seenHash the content that came with this id the first time
 * @param parked whether this very event waits in the park
 * @param nextIsParked whether the event after the last applied one waits in the park
 */
record Claim(boolean firstTime, long lastVersion, byte @Nullable [] seenHash, boolean parked, boolean nextIsParked) {

    /** Where an event stands in the order of its aggregate. */
    enum Place {
        NEXT,
        EARLY,
        ALREADY_APPLIED,
        CONFLICTING
    }

    /**
     * A parked event that comes again gets another chance: that is how an operator has it retried. Without a hash to
     * compare, another consumer took in the same id at this moment; its mark already tells the rest.
     */
    Place place(ReceivedEvent event) {
        if (!firstTime && seenHash != null && !Arrays.equals(seenHash, hash(event))) {
            return Place.CONFLICTING;
        }
        if (event.version() <= lastVersion) {
            return firstTime ? Place.CONFLICTING : Place.ALREADY_APPLIED;
        }
        if (event.version() == lastVersion + 1) {
            return Place.NEXT;
        }
        return parked ? Place.ALREADY_APPLIED : Place.EARLY;
    }

    /** Identifies the content of an event. */
    static byte[] hash(ReceivedEvent event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(event.type().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return digest.digest(event.data());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

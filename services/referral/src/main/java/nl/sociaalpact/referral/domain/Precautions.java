package nl.sociaalpact.referral.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a referral says beforehand.
 *
 * @param capacityOverride why it is sent although the service has no room
 * @param duplicateAcknowledged the sender knows of its own help that runs already
 */
public record Precautions(@Nullable String capacityOverride, boolean duplicateAcknowledged) {
    /** Nothing. */
    public static final Precautions NONE = new Precautions(null, false);

    /** Whether a referral can leave, as far as room and double help go. */
    public sealed interface Verdict {
        /** It can; with what is worth keeping. */
        record Cleared(SendingCheck check) implements Verdict {}

        /** It cannot. */
        record Stopped(Refusal why) implements Verdict {}
    }

    /**
     * Holds what is said against what is known. Only a service that is known to have no room stops a referral: what is
     * unknown, or told too long ago, is told to the sender and stops nothing.
     */
    public Verdict check(Outlook outlook, Freshness freshness, Instant now) {
        if (!outlook.isOffered()) {
            return new Verdict.Stopped(new Refusal.ServiceNotOffered());
        }
        var capacity = outlook.capacity(freshness, now);
        if (capacity == Capacity.NO_CAPACITY && capacityOverride == null) {
            return new Verdict.Stopped(new Refusal.NoCapacity(outlook.asOf()));
        }
        if (!outlook.running().isEmpty() && !duplicateAcknowledged) {
            return new Verdict.Stopped(new Refusal.DuplicateHelp(outlook.running()));
        }
        return new Verdict.Cleared(cleared(outlook, capacity));
    }

    private SendingCheck cleared(Outlook outlook, Capacity capacity) {
        return outlook.chosen() == null
                ? new SendingCheck(null, null, null, outlook.running())
                : new SendingCheck(
                        capacity,
                        outlook.asOf(),
                        capacity == Capacity.NO_CAPACITY ? capacityOverride : null,
                        outlook.running());
    }

    /** Tells nothing: a reason can hold personal data. */
    @Override
    public String toString() {
        return "Precautions[]";
    }
}

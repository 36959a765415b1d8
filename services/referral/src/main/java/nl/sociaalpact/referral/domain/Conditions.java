package nl.sociaalpact.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * What both sides must mind while the help is given.
 *
 * @param contactProhibited nobody but the requester may approach the resident (HL7 SDOH Clinical Care,
 *     contacting-subject-prohibited): the target works through the requester. Once set it stays
 * @param warmHandover the hand-over in person, when one is planned
 */
public record Conditions(
        boolean contactProhibited, @Nullable WarmHandover warmHandover) {
    /** Nothing special. */
    public static final Conditions NONE = new Conditions(false, null);

    /** The same, with another hand-over. */
    public Conditions with(WarmHandover handover) {
        return new Conditions(contactProhibited, handover);
    }

    /** The same, where the resident must not be approached. */
    public Conditions withContactProhibited() {
        return new Conditions(true, warmHandover);
    }

    /** Whether something must happen before the help can be completed. */
    boolean blockCompletion() {
        return warmHandover != null && warmHandover.blocksCompletion();
    }
}

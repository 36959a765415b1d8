package nl.sociaalpact.referral.domain;

import org.jspecify.annotations.Nullable;

/**
 * What both sides must mind while the help is given.
 *
 * @param contactProhibited nobody but the requester may approach the resident (HL7 SDOH Clinical Care,
 *     contacting-subject-prohibited): the target works through the requester. Once set it stays
 * @param warmHandover the hand-over in person, when one is planned
 * @param household that it is one member's part of what was asked for a household, when it is
 */
public record Conditions(
        boolean contactProhibited,
        @Nullable WarmHandover warmHandover,
        @Nullable HouseholdPart household) {
    /** Nothing special. */
    public static final Conditions NONE = new Conditions(false, null);

    /** Of a referral for one resident. */
    public Conditions(boolean contactProhibited, @Nullable WarmHandover warmHandover) {
        this(contactProhibited, warmHandover, null);
    }

    /** The same, with another hand-over. */
    public Conditions with(WarmHandover handover) {
        return new Conditions(contactProhibited, handover, household);
    }

    /** The same, as one member's part of a household. */
    public Conditions inHousehold(HouseholdPart part) {
        return new Conditions(contactProhibited, warmHandover, part);
    }

    /** The same, where the resident must not be approached. */
    public Conditions withContactProhibited() {
        return new Conditions(true, warmHandover, household);
    }

    /** The same, for a request that is made once more: what was confirmed, and the household, stay with the earlier one. */
    Conditions anew() {
        var handover = warmHandover == null ? null : WarmHandover.planned(warmHandover.required(), null);
        return new Conditions(contactProhibited, handover);
    }

    /** Whether something must happen before the help can be completed. */
    boolean blockCompletion() {
        return warmHandover != null && warmHandover.blocksCompletion();
    }
}

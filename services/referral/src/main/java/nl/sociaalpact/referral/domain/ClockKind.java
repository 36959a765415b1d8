package nl.sociaalpact.referral.domain;

/** What must be done before a clock runs out, and by which side. */
public enum ClockKind {
    /** Send the draft or take it back. */
    SEND(Role.REQUESTER),
    /** Say that it was seen. */
    ACKNOWLEDGE(Role.TARGET),
    /** Accept or reject. */
    DECIDE(Role.TARGET),
    /** Begin to help. */
    START(Role.TARGET),
    /** Say how it ended. */
    FINISH(Role.TARGET),
    /** Go on, or end it; runs while it is on hold. */
    RESUME(Role.TARGET);

    private final Role owner;

    ClockKind(Role owner) {
        this.owner = owner;
    }

    /** The side that must act. */
    public Role owner() {
        return owner;
    }
}

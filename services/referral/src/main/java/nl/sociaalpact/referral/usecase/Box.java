package nl.sociaalpact.referral.usecase;

/** The side of an organisation's desk. */
public enum Box {
    /** Referrals that others sent to it. */
    INBOX,
    /** Referrals that it sent. */
    OUTBOX,
    /** Referrals of either side that are assigned to whoever asks. */
    MINE,
    /** Referrals on which it should have acted by now. */
    OVERDUE,
    /** Open referrals that it could claim. */
    OPEN,
    /** Referrals that their target wants to hand over to it. */
    TRANSFERS
}

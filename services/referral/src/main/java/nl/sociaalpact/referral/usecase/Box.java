package nl.sociaalpact.referral.usecase;

/** The side of an organisation's desk. */
public enum Box {
    /** Referrals that others sent to it. */
    INBOX,
    /** Referrals that it sent. */
    OUTBOX
}

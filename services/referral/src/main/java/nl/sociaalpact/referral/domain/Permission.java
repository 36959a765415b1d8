package nl.sociaalpact.referral.domain;

/** What an organisation's system or worker is trusted with. */
public enum Permission {
    /** Sending referrals and taking them back. */
    SEND,
    /** Answering referrals that were received. */
    ANSWER
}

package nl.sociaalpact.referral.domain;

/** Whether the target is asked to answer first. */
public enum Priority {
    ROUTINE,
    URGENT
}

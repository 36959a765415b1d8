package nl.sociaalpact.referral.domain;

/** How far what a service says of itself can be relied upon. */
public enum AssuranceState {
    FRESH,
    AGEING,
    /** Nobody ever said that it is so; never shown as verified. */
    NEVER_ASSURED,
    STALE
}

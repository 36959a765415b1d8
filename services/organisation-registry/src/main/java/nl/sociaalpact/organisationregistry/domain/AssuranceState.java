package nl.sociaalpact.organisationregistry.domain;

/** How far what a service says of itself can be relied upon. */
public enum AssuranceState {
    /** Nobody ever said that it is so; never shown as verified. */
    NEVER_ASSURED,
    FRESH,
    AGEING,
    STALE
}

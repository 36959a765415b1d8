package nl.sociaalpact.organisationregistry.domain;

/** What the numbers of a capacity count. */
public enum CapacityUnit {
    PLACES,
    HOUSEHOLDS,
    HOURS_PER_WEEK,
    APPOINTMENTS_PER_WEEK
}

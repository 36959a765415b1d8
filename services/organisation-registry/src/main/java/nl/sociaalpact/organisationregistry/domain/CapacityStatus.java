package nl.sociaalpact.organisationregistry.domain;

/** Whether a service has room (HL7 SDOH Clinical Care, capacity status). Room says nothing about who is eligible. */
public enum CapacityStatus {
    CAPACITY,
    NO_CAPACITY,
    /** No room now, and a list of people who wait. */
    WAITLIST,
    /** Room depends on what an own assessment of the service finds. */
    ADDITIONAL_ASSESSMENT_REQUIRED
}

package nl.sociaalpact.organisationregistry.domain;

/** How an organisation is organised. */
public enum OrganisationKind {
    /** With professional staff. */
    FORMAL,
    /** Volunteers or a group. */
    INFORMAL,
    /** Residents of the neighbourhood themselves. */
    RESIDENT_INITIATIVE
}

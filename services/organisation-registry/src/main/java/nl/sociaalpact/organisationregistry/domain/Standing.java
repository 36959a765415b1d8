package nl.sociaalpact.organisationregistry.domain;

/** Where an organisation stands in the pact. Only an active one takes part. */
public enum Standing {
    APPLIED,
    ACTIVE,
    SUSPENDED,
    LEFT
}

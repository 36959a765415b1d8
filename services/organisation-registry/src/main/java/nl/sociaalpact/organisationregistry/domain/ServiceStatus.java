package nl.sociaalpact.organisationregistry.domain;

/** Whether a service is offered now. */
public enum ServiceStatus {
    ACTIVE,
    INACTIVE
}

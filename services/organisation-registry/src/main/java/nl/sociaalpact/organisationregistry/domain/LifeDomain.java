package nl.sociaalpact.organisationregistry.domain;

/** Part of a life in which a service helps. */
public enum LifeDomain {
    MONEY,
    WORK_AND_EDUCATION,
    HOUSING,
    HOME_RELATIONS,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    SUBSTANCE_USE,
    DAILY_LIVING,
    SOCIAL_NETWORK,
    PARTICIPATION,
    JUSTICE,
    YOUTH
}

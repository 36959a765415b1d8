package nl.sociaalpact.municipaldashboard.domain;

/** Part of a life in which help is asked or given. */
enum LifeDomain {
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

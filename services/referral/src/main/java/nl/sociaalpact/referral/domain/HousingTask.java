package nl.sociaalpact.referral.domain;

/** What a housing referral is divided into: all three are done before somebody is housed. */
public enum HousingTask {
    /** The care provider says which guidance comes with the home, and gives it. */
    GUIDANCE,
    /** The housing corporation offers the home. */
    HOME,
    /** The municipality decides on urgency and target group. */
    ALLOCATION
}

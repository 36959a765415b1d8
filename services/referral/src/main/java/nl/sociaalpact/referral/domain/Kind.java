package nl.sociaalpact.referral.domain;

/** What is asked of the target, beside helping in a life domain. */
public enum Kind {
    /** Help by one organisation, or split over several by an intermediary. */
    STANDARD,
    /** A home for somebody who needs help to live in it: the target divides it into the three {@link HousingTask}s. */
    HOUSING,
    /** Looking further into what is needed: the result is a {@link Finding} in each life domain that was looked at. */
    ASSESSMENT
}

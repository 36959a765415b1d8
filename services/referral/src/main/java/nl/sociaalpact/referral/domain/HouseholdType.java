package nl.sociaalpact.referral.domain;

/** How people live together: the types of household of Statistics Netherlands (CBS, "type huishouden"). */
public enum HouseholdType {
    SINGLE_PERSON,
    COUPLE,
    COUPLE_WITH_CHILDREN,
    SINGLE_PARENT,
    OTHER
}

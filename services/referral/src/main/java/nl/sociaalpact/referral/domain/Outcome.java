package nl.sociaalpact.referral.domain;

/** What the help led to, as the target says. It is not the status: help that completed may have solved nothing. */
public enum Outcome {
    WORK_FOUND,
    ALLOWANCE_APPLIED,
    CONFLICT_SETTLED,
    DEBT_ARRANGEMENT_MADE,
    ADVICE_GIVEN,
    SUPPORT_STARTED,
    SOCIAL_CONTACT_MADE,
    HOUSING_FOUND,
    PARTLY_RESOLVED,
    NOT_RESOLVED,
    OTHER
}

package nl.sociaalpact.referral.domain;

/** What an assessment found in one life domain: whether help is needed, never how well somebody does. */
public enum FindingCode {
    HELP_NEEDED,
    HELP_NEEDED_AT_ONCE,
    OWN_STRENGTH_SUFFICES,
    NO_HELP_WANTED,
    FURTHER_ASSESSMENT_NEEDED
}

package nl.sociaalpact.referral.domain;

/** Whether somebody at a service speaks the language. */
public enum LanguageFit {
    NOT_ASKED,
    SPOKEN,
    /** The service never told which languages are spoken. */
    UNKNOWN,
    NOT_SPOKEN
}

package nl.sociaalpact.referral.domain;

/** One rule of a service, held against a question. */
public record EligibilityRule(Subject subject, Result result) {
    /** What a rule is about. */
    public enum Subject {
        AREA,
        AGE,
        HOUSEHOLD
    }

    /** What came of it. */
    public enum Result {
        MATCHES,
        UNKNOWN,
        NOT
    }
}

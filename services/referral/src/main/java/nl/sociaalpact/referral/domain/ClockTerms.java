package nl.sociaalpact.referral.domain;

/**
 * What a clock promises; kept with the clock, so that a new rule does not move a deadline that somebody already read.
 *
 * @param pausable whether it stands still while the referral is on hold; the clock of a statute does not
 * @param source where the rule comes from, for whoever reads the deadline
 */
public record ClockTerms(Term term, boolean pausable, String source) {
    /** The longest source. */
    public static final int LONGEST_SOURCE = 300;

    /** Refuses a deadline that nobody can trace. */
    public ClockTerms {
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("a rule names its source in 1 to " + LONGEST_SOURCE + " characters");
        }
    }
}

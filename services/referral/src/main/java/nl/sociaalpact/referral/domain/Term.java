package nl.sociaalpact.referral.domain;

/** How long something may take. The day on which it begins does not count. */
public record Term(int days, DayCount count) {
    /** The longest term. */
    public static final int LONGEST = 366;

    /** Refuses a term without an end in sight. */
    public Term {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("a term has 1 to " + LONGEST + " days");
        }
    }
}

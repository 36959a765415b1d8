package nl.sociaalpact.intake.domain;

/** What of a person was the same. */
public enum MatchedOn {
    NAME_AND_BIRTH_DATE,
    BIRTH_DATE_AND_ADDRESS,
    NAME_AND_ADDRESS;

    /** As it is written outside the code. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code. */
    public static MatchedOn of(String code) {
        return Code.read(MatchedOn.class, code);
    }
}

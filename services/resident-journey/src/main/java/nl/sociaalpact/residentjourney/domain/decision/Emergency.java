package nl.sociaalpact.residentjourney.domain.decision;

/** Why the glass is broken. Each is a vital interest (AVG article 6 paragraph 1 d); there is no "other". */
public enum Emergency {
    /** The resident's life or health is in danger. */
    DANGER_TO_RESIDENT,
    /** A child's life or health is in danger. */
    DANGER_TO_CHILD,
    /** Somebody else's life or health is in danger. */
    DANGER_TO_OTHERS;

    /** As tables and events write it. */
    public String code() {
        return Codes.of(this);
    }

    /** The emergency with this code. */
    public static Emergency of(String code) {
        return Codes.read(Emergency.class, code);
    }
}

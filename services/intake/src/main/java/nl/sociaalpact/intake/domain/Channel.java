package nl.sociaalpact.intake.domain;

/** How a resident likes to be reached. */
public enum Channel {
    PHONE,
    TEXT_MESSAGE,
    MAIL,
    LETTER,
    HOME_VISIT,
    APPOINTMENT;

    /** As it is written outside the code. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code. */
    public static Channel of(String code) {
        return Code.read(Channel.class, code);
    }
}

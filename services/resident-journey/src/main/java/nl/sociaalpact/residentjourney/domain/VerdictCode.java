package nl.sociaalpact.residentjourney.domain;

import java.util.Locale;

/** What a resident says of the help. */
public enum VerdictCode {
    HELPED,
    PARTLY_HELPED,
    NOT_HELPED,
    DOES_NOT_KNOW;

    /** As events and tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code as it is written. */
    public static VerdictCode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

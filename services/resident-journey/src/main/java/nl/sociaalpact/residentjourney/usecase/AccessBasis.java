package nl.sociaalpact.residentjourney.usecase;

import java.util.Arrays;
import java.util.Locale;

/** On what ground somebody could do something with a resident's data. */
public enum AccessBasis {
    /** It is the resident. */
    OWN,
    /** The organisation is a party to what it saw. */
    PARTY,
    /** The resident gave consent. */
    CONSENT,
    /** The organisation is involved in the help. */
    INVOLVED;

    /** As the log writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis with this code. */
    public static AccessBasis of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no basis"));
    }
}

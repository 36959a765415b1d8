package nl.sociaalpact.organisationregistry.domain;

import java.util.regex.Pattern;

/** Number in the trade register of the Chamber of Commerce: eight digits. Informal groups have none. */
public record KvkNumber(String value) {
    /** What a number looks like. */
    public static final String FORM = "^[0-9]{8}$";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Refuses what is no number of the trade register. */
    public KvkNumber {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("no number of the trade register");
        }
    }
}

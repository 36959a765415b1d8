package nl.sociaalpact.organisationregistry.domain;

import java.util.regex.Pattern;

/** Short, lasting name of an organisation: kebab-case, 2 to 60 characters. */
public record Code(String value) {
    /** What a code looks like; the bound keeps a hostile text from exhausting the stack of the matcher. */
    public static final String FORM = "^[a-z0-9]+(-[a-z0-9]+){0,29}$";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    /** Refuses what is no code. */
    public Code {
        if (value.length() < SHORTEST
                || value.length() > LONGEST
                || !PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("no code of an organisation");
        }
    }
}

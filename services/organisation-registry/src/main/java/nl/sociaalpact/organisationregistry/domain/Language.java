package nl.sociaalpact.organisationregistry.domain;

import java.util.regex.Pattern;

/** A language that is spoken at a service, as ISO 639 writes it: two letters, or three where there are no two. */
public record Language(String code) implements Comparable<Language> {
    /** How a code is written. */
    public static final String FORM = "^[a-z]{2,3}$";

    private static final Pattern CODE = Pattern.compile(FORM);

    /** A language is a code. */
    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a language has two or three small letters");
        }
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }
}

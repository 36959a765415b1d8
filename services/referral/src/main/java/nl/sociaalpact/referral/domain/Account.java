package nl.sociaalpact.referral.domain;

import java.util.regex.Pattern;

/** A worker's account as the identity provider numbers it: never a name or an address. */
public record Account(String value) {
    /** What an account looks like; an e-mail address does not fit. */
    public static final String FORM = "[A-Za-z0-9_-]{1,64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Refuses what is no account. */
    public Account {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("no account");
        }
    }
}

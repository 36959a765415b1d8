package nl.sociaalpact.residentjourney.domain;

import java.util.Arrays;
import java.util.Locale;

/** What a resident can ask of every service, the law that gives the right, and the months within which it must be done. */
public enum RightsKind {
    /** To read everything that is kept. */
    COPY("Wmo 2015, article 5.3.2; GDPR, article 12(3)", 1),
    /** To have everything destroyed. */
    ERASURE("Wmo 2015, article 5.3.5", 3);

    private final String rule;
    private final int months;

    RightsKind(String rule, int months) {
        this.rule = rule;
        this.months = months;
    }

    /** The law that gives the right and the term. */
    public String rule() {
        return rule;
    }

    /** The term, in months from the day of the request. */
    public int months() {
        return months;
    }

    /** As tables and events write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code. */
    public static RightsKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no kind"));
    }
}

package nl.sociaalpact.residentjourney.domain;

import java.util.Arrays;
import java.util.Locale;

/** A part of life in which help is asked or given (leefgebied). */
public enum LifeDomain {
    MONEY,
    WORK_AND_EDUCATION,
    HOUSING,
    HOME_RELATIONS,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    SUBSTANCE_USE,
    DAILY_LIVING,
    SOCIAL_NETWORK,
    PARTICIPATION,
    JUSTICE,
    YOUTH;

    /** As events and tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The life domain with this code. */
    public static LifeDomain of(String code) {
        return Arrays.stream(values())
                .filter(domain -> domain.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no life domain"));
    }
}

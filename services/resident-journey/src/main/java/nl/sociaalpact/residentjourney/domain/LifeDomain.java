package nl.sociaalpact.residentjourney.domain;

import java.util.Arrays;
import java.util.Locale;

/** A part of life in which help is asked or given (leefgebied). */
public enum LifeDomain {
    MONEY("geld", "money"),
    WORK_AND_EDUCATION("werk en opleiding", "work and education"),
    HOUSING("wonen", "housing"),
    HOME_RELATIONS("relaties thuis", "relations at home"),
    MENTAL_HEALTH("hoe u zich voelt", "mental health"),
    PHYSICAL_HEALTH("lichamelijke gezondheid", "physical health"),
    SUBSTANCE_USE("alcohol, drugs of gokken", "alcohol, drugs or gambling"),
    DAILY_LIVING("het dagelijks leven", "daily living"),
    SOCIAL_NETWORK("vrienden en familie", "friends and family"),
    PARTICIPATION("meedoen in de buurt", "taking part"),
    JUSTICE("politie en justitie", "police and justice"),
    YOUTH("kinderen en jongeren", "children and young people");

    private final String dutch;
    private final String english;

    LifeDomain(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** In plain Dutch (B1). */
    public String dutch() {
        return dutch;
    }

    /** In English. */
    public String english() {
        return english;
    }

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

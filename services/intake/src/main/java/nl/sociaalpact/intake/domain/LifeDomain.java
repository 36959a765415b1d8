package nl.sociaalpact.intake.domain;

/** Part of a life in which help is asked. */
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

    /** As it is written outside the code. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code. */
    public static LifeDomain of(String code) {
        return Code.read(LifeDomain.class, code);
    }
}

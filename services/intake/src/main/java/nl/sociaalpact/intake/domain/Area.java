package nl.sociaalpact.intake.domain;

/** Part of the city in which a resident lives. */
public enum Area {
    BIJLMER_CENTRUM,
    BIJLMER_OOST,
    BIJLMER_WEST,
    GAASPERDAM,
    DRIEMOND,
    WEESP;

    /** As it is written outside the code. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code. */
    public static Area of(String code) {
        return Code.read(Area.class, code);
    }
}

package nl.sociaalpact.residentjourney.domain.decision;

/** The ages at which the law changes who decides (Wmo 2015 5.3.2 and 5.3.3). */
public enum AgeBand {
    /** The representative decides. */
    UNDER_12,
    /** Both may read. */
    FROM_12_TO_15,
    /** The resident decides, unless not capable of it. */
    FROM_16;

    /** The band of an age in years. */
    public static AgeBand of(int years) {
        return years < 12 ? UNDER_12 : years < 16 ? FROM_12_TO_15 : FROM_16;
    }
}

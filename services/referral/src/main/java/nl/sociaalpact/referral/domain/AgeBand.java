package nl.sociaalpact.referral.domain;

/**
 * Ages between which the law changes what counts: 12 and 16 (Wmo 2015 art. 5.3.2), 18 (Jeugdwet art. 1.1), 27
 * (Participatiewet art. 41 lid 4) and the pension age of 67 (AOW art. 7a). A band instead of an age or a birth date,
 * because a proposal needs no more.
 */
public enum AgeBand {
    UNDER_12(0, 11),
    FROM_12_TO_15(12, 15),
    FROM_16_TO_17(16, 17),
    FROM_18_TO_26(18, 26),
    FROM_27_TO_66(27, 66),
    FROM_67(67, 120);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** Its first age, in years. */
    public int youngest() {
        return youngest;
    }

    /** Its last age, in years. */
    public int oldest() {
        return oldest;
    }
}

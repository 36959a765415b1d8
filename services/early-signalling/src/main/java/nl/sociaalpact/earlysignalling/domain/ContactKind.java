package nl.sociaalpact.earlysignalling.domain;

/** Way in which contact was sought (contactsoort). */
public enum ContactKind implements Coded {
    /** Dealt with on paper: nobody tried to reach the resident. */
    ADMINISTRATIVE,
    APPOINTMENT,
    LETTER,
    HOME_VISIT,
    CARD,
    MAIL,
    UNKNOWN,
    OTHER,
    TEXT_MESSAGE,
    PHONE;

    /** Whether somebody tried to reach the resident. */
    public boolean seeksContact() {
        return this != ADMINISTRATIVE;
    }
}

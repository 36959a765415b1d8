package nl.sociaalpact.residentjourney.domain.decision;

/** Why something was permitted or denied, as a code. */
public enum Reason {
    /** The organisation is a party to the fact. */
    PARTY,
    /** The law allows the reader to read it for this purpose. */
    LEGAL_BASIS,
    /** The resident gave consent for reader, life domain and purpose. */
    CONSENT,
    /** Somebody is in danger. */
    EMERGENCY,
    /** It is the resident. */
    OWN,
    /** It is the resident's representative. */
    REPRESENTATIVE,
    /** The thing should never have existed. */
    ENTERED_IN_ERROR,
    /** Data of this origin are never read for this purpose. */
    NEVER_FOR_THIS_PURPOSE,
    /** A law would say something about it, but is not in force. */
    LAW_NOT_IN_FORCE,
    /** The reader does not carry out the law that the purpose belongs to. */
    NO_LEGAL_BASIS,
    /** No consent of the resident counts for reader, life domain and purpose. */
    NO_CONSENT,
    /** No line of the journey is open to the reader for this purpose. */
    NOTHING_OPEN,
    /** Not even an emergency opens this. */
    NOT_IN_AN_EMERGENCY,
    /** The resident is too young to read alone. */
    TOO_YOUNG,
    /** The resident is old enough to decide, and can. */
    RESIDENT_DECIDES;

    /** As the decision log writes it. */
    public String code() {
        return Codes.of(this);
    }
}

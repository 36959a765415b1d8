package nl.sociaalpact.residentjourney.domain.decision;

/** A part of a line that can be shown or left out. */
public enum Field {
    /** When it happened. */
    OCCURRED_AT,
    /** Who is involved. */
    ORGANISATIONS,
    /** What happened. */
    FACT,
    /** Which part of life it is about. */
    LIFE_DOMAINS,
    /** How it ended and why. */
    CODES
}

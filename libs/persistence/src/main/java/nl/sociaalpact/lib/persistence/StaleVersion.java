package nl.sociaalpact.lib.persistence;

/** Somebody else changed the row after it was read; nothing was written. */
public class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A version other than the one that was expected was found. */
    public StaleVersion() {
        super("the row was changed by somebody else");
    }
}

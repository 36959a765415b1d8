package nl.sociaalpact.lib.events;

/**
 * An event that this service will never be able to apply as it is. It is parked, with the later events of its
 * aggregate, and everything else goes on.
 */
public class Unprocessable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reasonCode;

    /**
     * Refuses an event.
     *
     * @param reasonCode a constant code; never text of the event
     */
    public Unprocessable(String reasonCode) {
        super(reasonCode);
        this.reasonCode = reasonCode;
    }

    /** Why, as a constant code. */
    public String reasonCode() {
        return reasonCode;
    }
}

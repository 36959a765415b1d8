package nl.sociaalpact.lib.events;

/** Another relay leads: this one sent what it had, may not delete it, and starts over. */
class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost() {
        super("another relay leads");
    }
}

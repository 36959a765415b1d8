package nl.sociaalpact.residentjourney.usecase;

/** The access log could not be written. Without a line in it nobody gets an answer. */
public class AccessNotLogged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps what went wrong for the operator; it never reaches the caller. */
    public AccessNotLogged(Throwable cause) {
        super("the access log cannot be written", cause);
    }
}

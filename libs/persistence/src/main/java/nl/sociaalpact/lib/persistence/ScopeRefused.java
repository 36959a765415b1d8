package nl.sociaalpact.lib.persistence;

/** The organisation is not an active member at this moment, so no transaction runs for it. */
public class ScopeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScopeRefused() {
        super("the organisation is not an active member");
    }
}

package nl.sociaalpact.lib.retention;

/** The service was started without a rule that it needs; it does not run without. */
public class MissingRetentionRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingRetentionRule(String key) {
        super(("This service keeps personal records and does not start without its retention rules: set %s.term (for"
                        + " example P15Y) and %s.source (the law with its article, or whose decision it is).")
                .formatted(key, key));
    }
}

package nl.sociaalpact.referral.api;

/**
 * What free text may hold: lines. PostgreSQL refuses NUL, and other control characters only serve to break logs and
 * screens. The pattern is one repeated class, so that the longest text costs one pass and no stack.
 */
public final class Texts {
    /** Lines. */
    public static final String LINES = "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*$";

    private Texts() {}
}

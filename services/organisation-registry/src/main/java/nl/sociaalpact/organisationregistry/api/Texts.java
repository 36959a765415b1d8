package nl.sociaalpact.organisationregistry.api;

/**
 * What free text may hold. PostgreSQL refuses NUL, and other control characters only serve to break logs and screens.
 * Each pattern is one repeated class, so that the longest body costs one pass and no stack.
 */
final class Texts {
    /** One line. */
    static final String LINE = "^[^\\x00-\\x1F\\x7F-\\x9F]*$";

    /** Lines. */
    static final String LINES = "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*$";

    private Texts() {}
}

package nl.sociaalpact.lib.http;

import java.util.Map;

/** Ends a request with a problem document. Thrown in the api room only; the domain answers with values. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final String detail;
    private final transient Map<String, Object> extensions;

    /** A refusal with nothing to add to its title. */
    public ProblemException(ProblemType type) {
        this(type, type.title(), Map.of());
    }

    /**
     * A refusal with what the client can do about it.
     *
     * @param detail for humans; never personal data, never internals
     * @param extensions further members of the problem document (RFC 9457, 3.2)
     */
    public ProblemException(ProblemType type, String detail, Map<String, Object> extensions) {
        super(type.code());
        this.type = type;
        this.detail = detail;
        this.extensions = Map.copyOf(extensions);
    }

    ProblemDocument document() {
        return new ProblemDocument(type, detail, extensions);
    }
}

package nl.sociaalpact.lib.http;

/**
 * A kind of refusal that clients may rely on: its URI, status and title never change meaning. Each service lists its
 * own in one enum.
 */
public interface ProblemType {
    /** Stable kebab-case name, unique in the platform. */
    String code();

    /** HTTP status code. */
    int status();

    /** One constant sentence for humans; no data of the request. */
    String title();

    /** The {@code type} member of the problem document (RFC 9457, 3.1.1). */
    default String uri() {
        return "urn:problem-type:sociaalpact:" + code();
    }
}

package nl.sociaalpact.organisationregistry.api;

import java.util.Map;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.http.Version;
import org.jspecify.annotations.Nullable;

/** What a PUT expects to find: nothing, or the version that the caller read (RFC 9110, 13.1). */
sealed interface Precondition {
    /** {@code If-None-Match: *}. */
    record Absent() implements Precondition {}

    /** {@code If-Match} with an entity tag. */
    record Unchanged(long version) implements Precondition {}

    /**
     * Reads both headers.
     *
     * @throws ProblemException without exactly one of them
     */
    static Precondition read(@Nullable String ifNoneMatch, @Nullable String ifMatch) {
        if (ifNoneMatch == null) {
            return new Unchanged(Version.required(ifMatch));
        }
        if (ifMatch != null || !"*".equals(ifNoneMatch.trim())) {
            throw new ProblemException(
                    CommonProblem.BAD_REQUEST,
                    "Send either If-None-Match: * to register or If-Match with a version to change.",
                    Map.of());
        }
        return new Absent();
    }
}

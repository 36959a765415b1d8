package nl.sociaalpact.lib.http;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** The version of a resource as HTTP carries it (RFC 9110, 8.8.3 and 13.1.1). */
public final class Version {
    private Version() {}

    /** The entity tag of this version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller says it read.
     *
     * @throws ProblemException {@code version-required} without the header, {@code stale-version} when it can match no
     *     version
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.VERSION_REQUIRED);
        }
        try {
            return Long.parseLong(ifMatch.trim().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException noVersion) {
            throw new ProblemException(CommonProblem.STALE_VERSION);
        }
    }
}

package nl.sociaalpact.lib.http;

import org.jspecify.annotations.Nullable;

/**
 * What a write answers, in a form that can be kept and given again.
 *
 * @param status 200 or 201
 * @param location where the new resource is, relative to the service
 * @param version the version of the resource, for its entity tag
 * @param body what is shown of it
 */
public record Answer(
        int status, @Nullable String location, @Nullable Long version, Object body) {
    /** A new resource. */
    public static Answer created(String location, long version, Object body) {
        return new Answer(201, location, version, body);
    }

    /** A changed resource. */
    public static Answer changed(long version, Object body) {
        return new Answer(200, null, version, body);
    }
}

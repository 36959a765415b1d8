package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/**
 * Which fact a line of the timeline tells: the same wherever and however often it arrives.
 *
 * @param source the service that owns it
 * @param aggregate what changed there
 * @param version its place among the facts of that aggregate, from 1
 */
public record EntryKey(String source, UUID aggregate, long version) {
    /** A name for the line that a rebuild makes again. */
    public UUID id() {
        return Sha256.uuid("entry", source, aggregate.toString(), Long.toString(version));
    }
}

package nl.sociaalpact.lib.persistence;

import java.util.UUID;

/** Makes identifiers: UUID version 7 (RFC 9562, 5.7), so that rows made together lie together. */
@FunctionalInterface
public interface Ids {
    /** A fresh identifier. */
    UUID next();
}

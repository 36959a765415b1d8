package nl.sociaalpact.lib.persistence;

import java.util.UUID;

/**
 * On whose behalf a transaction runs. PostgreSQL's row-level security reads it for every statement, so that a
 * forgotten condition in a query shows nothing instead of everything.
 */
public sealed interface Scope {

    /** A member organisation. The transaction is refused unless the organisation is an active member. */
    record Organisation(UUID id) implements Scope {}

    /** One person, seen only through rows that name this subject. */
    record Subject(UUID id) implements Scope {}

    /** The service itself, when it applies an event or starts up; never used on behalf of an organisation or a person. */
    record Platform() implements Scope {}

    /** What the setting {@code pact.scope} holds. */
    default String kind() {
        return switch (this) {
            case Organisation organisation -> "organisation";
            case Subject subject -> "subject";
            case Platform platform -> "platform";
        };
    }

    /** What the setting {@code pact.organisation} holds; empty means: no organisation. */
    default String organisationSetting() {
        return this instanceof Organisation(var id) ? id.toString() : "";
    }

    /** What the setting {@code pact.subject} holds; empty means: no person. */
    default String subjectSetting() {
        return this instanceof Subject(var id) ? id.toString() : "";
    }
}

package nl.sociaalpact.lib.test.wrong.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.test.right.usecase.LendBook;

/** A domain that is not plain Java. */
public interface WrongDomain {
    /** Is asynchronous. */
    interface Waits extends WrongDomain {
        /** A promise. */
        Uni<String> later();
    }

    /** Knows how it is written. */
    record Written(@JsonProperty("a-b") String name) implements WrongDomain {}

    /** Is a bean. */
    record Bean(Singleton scope) implements WrongDomain {}

    /** Knows who wants it. */
    record Driven(LendBook[] by) implements WrongDomain {}

    /** Knows a library. */
    record Scoped(Scope scope) implements WrongDomain {}
}

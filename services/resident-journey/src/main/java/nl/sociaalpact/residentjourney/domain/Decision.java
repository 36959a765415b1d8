package nl.sociaalpact.residentjourney.domain;

import java.util.function.Function;

/**
 * What was decided about a request.
 *
 * @param <T> what it led to
 */
public sealed interface Decision<T> {

    /** Done. */
    record Accepted<T>(T value) implements Decision<T> {}

    /** Nothing was written but what counts against the caller. */
    record Refused<T>(Refusal reason) implements Decision<T> {}

    /** The same decision about something made from the value. */
    default <R> Decision<R> map(Function<T, R> change) {
        return switch (this) {
            case Accepted<T>(var value) -> new Accepted<>(change.apply(value));
            case Refused<T>(var reason) -> new Refused<>(reason);
        };
    }
}

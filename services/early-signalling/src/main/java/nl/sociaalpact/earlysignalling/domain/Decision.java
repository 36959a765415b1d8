package nl.sociaalpact.earlysignalling.domain;

import java.util.List;

/**
 * What was decided.
 *
 * @param <S> what it was decided about
 */
public sealed interface Decision<S> {

    /** Done: the new state and the facts to tell. */
    record Accepted<S>(S state, List<SignallingEvent> events) implements Decision<S> {
        /** Keeps the facts as they are. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing changes. */
    record Refused<S>(Refusal reason) implements Decision<S> {}
}

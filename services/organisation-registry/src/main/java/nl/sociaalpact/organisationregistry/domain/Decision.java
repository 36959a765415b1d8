package nl.sociaalpact.organisationregistry.domain;

import java.util.List;

/**
 * What the registry decided.
 *
 * @param <S> the record that was decided about
 */
public sealed interface Decision<S> {

    /** Done: the new state and the facts to tell. */
    record Accepted<S>(S state, List<RegistryEvent> events) implements Decision<S> {}

    /** Nothing changes. */
    record Refused<S>(Refusal reason) implements Decision<S> {}
}

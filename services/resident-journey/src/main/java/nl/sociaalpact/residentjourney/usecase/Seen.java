package nl.sociaalpact.residentjourney.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a request led to, with what of it goes into the access log.
 *
 * @param lifeDomains codes of the life domains that it shows
 */
record Seen<T>(T value, Set<String> lifeDomains) {
    static <T> Seen<T> of(T value, Stream<String> lifeDomains) {
        return new Seen<>(value, lifeDomains.collect(Collectors.toUnmodifiableSet()));
    }
}

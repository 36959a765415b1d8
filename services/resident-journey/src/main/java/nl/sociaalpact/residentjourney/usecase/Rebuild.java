package nl.sociaalpact.residentjourney.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param differing how many journeys, or things without one, differ from the live ones
 * @param differences the first of them, by id
 */
public record Rebuild(
        UUID id,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Owner> owners,
        long differing,
        List<UUID> differences) {
    /** Copies what it is given. */
    public Rebuild {
        owners = List.copyOf(owners);
        differences = List.copyOf(differences);
    }

    /** Where it is. */
    public enum State {
        /** Folding; asked again, it goes on. */
        FILLING,
        /** The rebuilt journeys are the live ones; nothing was changed. */
        EQUAL,
        /** They are not; nothing was changed. */
        DIFFERENT,
        /** The rebuilt journeys are the live ones now. */
        SWAPPED,
        /** Given up. */
        ABANDONED
    }

    /** How far it has read one service. */
    public record Owner(String name, long position, long events, long unusable) {}
}

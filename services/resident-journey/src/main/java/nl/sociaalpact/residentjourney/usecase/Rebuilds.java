package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rebuilds, and how far they are. */
public interface Rebuilds {
    /** The last one that was begun. */
    Uni<Optional<Rebuild>> last();

    /** Begins one; of two at the same moment one fails. */
    Uni<Void> begin(UUID id, List<String> owners);

    /** Moves on; false when somebody else did so. */
    Uni<Boolean> moved(UUID id, Rebuild.Owner from, Told told);

    /** Ends the one that is running. */
    Uni<Void> finish(UUID id, Rebuild.State state);
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.DataSubject;

/** Who did what with whose data; only ever added to. */
public interface AccessLog {
    /**
     * Adds a line, inside the transaction of the access.
     *
     * @throws AccessNotLogged as the failure of the result, whatever the reason
     */
    Uni<Void> add(Access access);

    /** The newest lines about a resident, older than the one named. */
    Uni<List<AccessLine>> about(DataSubject resident, Optional<UUID> after, int most);
}

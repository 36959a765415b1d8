package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.EmergencyAccess;

/** The times that somebody read without consent because of danger; only ever added to. */
public interface Emergencies {
    /** Writes one down; for the rest of the transaction the caller sees what it opens. */
    Uni<Void> add(EmergencyAccess access, Visit.OfWorker visit);

    /** The newest lines that it opens or that the organisation is a party to. */
    Uni<Timeline.Part> opened(EmergencyAccess access, int most);

    /** The newest ones of all organisations, older than the one named; for a privacy officer. */
    Uni<List<ShownEmergency>> list(Optional<UUID> after, int most);
}

package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.retention.Erasure;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.RightsRequest;

/** The requests of residents, and what the services said of them. */
public interface RightsRequests {
    /** Adds it; false when one is open for the journey. */
    Uni<Boolean> add(RightsRequest request);

    /** The requests of an account, newest first. */
    Uni<List<RightsProgress>> of(AccountId account, Optional<UUID> before, int most);

    /** One request of an account. */
    Uni<Optional<RightsProgress>> find(AccountId account, UUID request);

    /** Keeps that a service is done; the last one ends the request. */
    Uni<Void> confirm(String service, Erasure erasure);
}
